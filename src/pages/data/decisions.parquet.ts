import type { APIRoute } from 'astro'
import { toDecisionsParquet } from '../../tables/decisions.ts'
import { loadReport } from '../_report.ts'

/** All decisions, one row each, in typed columns. */
export const GET: APIRoute = async () =>
  new Response(toDecisionsParquet((await loadReport()).decisions) as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': 'application/vnd.apache.parquet' },
  })
