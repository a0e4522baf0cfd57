import type { APIRoute, GetStaticPaths } from 'astro'
import type { CaseRecord } from '../../../corpus/corpus.ts'
import { isOfShard } from '../../../corpus/shard.ts'
import { toSearchDocument } from '../../../report/pages/search/search-document.ts'
import { loadReport, readLetterText } from '../../_report.ts'
import { cutIntoSlices } from '../_slices.ts'

export const getStaticPaths = (async () => {
  const { cases } = await loadReport()
  const own = cutIntoSlices(cases).filter(({ number }) => isOfShard(`search/${number}`, cases.length))
  return own.map(({ number, slice }) => ({ params: { slice: String(number) }, props: { cases: slice } }))
}) satisfies GetStaticPaths

/** The letters of a slice for the indexer, which takes the file away: it is not published. */
export const GET: APIRoute<{ cases: CaseRecord[] }> = async ({ props }) => {
  const corpus = await loadReport()
  const lines = props.cases.map((record) => JSON.stringify(toSearchDocument(corpus, record, readLetterText(record))))
  return new Response(`${lines.join('\n')}\n`)
}
