import type { APIRoute, GetStaticPaths } from 'astro'
import { isOfShard } from '../../../corpus/shard.ts'
import { loadReport } from '../../_report.ts'
import { listRecordFiles, type RecordFile, writeRecordFile } from '../_letter-records.ts'

/** All parts of a build share them, as they do the pages of the letters. */
export const getStaticPaths = (async () => {
  const corpus = await loadReport()
  return listRecordFiles(corpus)
    .filter(({ path }) => isOfShard(`data/${path}`, corpus.cases.length))
    .map((file) => ({ params: { number: String(file.number) }, props: { file } }))
}) satisfies GetStaticPaths

/** The records of a hundred letters. */
export const GET: APIRoute<{ file: RecordFile }> = async ({ props }) =>
  new Response(writeRecordFile(await loadReport(), props.file), { headers: { 'content-type': 'application/json' } })
