import type { APIRoute } from 'astro'
import { toRatesCsv } from '../../tables/rates.ts'
import { toOneWayRows } from '../../views/figure/data-rows.ts'
import { loadReport } from '../_report.ts'

/** Every rate by one dimension. */
export const GET: APIRoute = async () =>
  new Response(toRatesCsv(toOneWayRows(await loadReport())), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
