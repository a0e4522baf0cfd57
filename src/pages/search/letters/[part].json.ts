import type { APIRoute, GetStaticPaths } from 'astro'
import { buildsReport } from '../../../corpus/shard.ts'
import { toLetterFacts } from '../../../report/pages/search/search-document.ts'
import { loadReport } from '../../_report.ts'
import { cutIntoSlices } from '../_slices.ts'

/** The values that letters can be narrowed by, and slice by slice what is known of the letters. */
export const getStaticPaths = (async () => {
  if (!buildsReport()) return []
  const { values, letters } = toLetterFacts(await loadReport())
  const slices = cutIntoSlices(letters).map(({ number, slice }) => ({
    params: { part: String(number) },
    props: { facts: slice },
  }))
  return [{ params: { part: 'values' }, props: { facts: values } }, ...slices]
}) satisfies GetStaticPaths

/** What the search page narrows letters by. */
export const GET: APIRoute<{ facts: unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.facts), { headers: { 'content-type': 'application/json' } })
