import type { APIRoute } from 'astro'
import { toRatesByTwoCsv } from '../../tables/rates-by-two.ts'
import { toTwoWayRows } from '../../views/figure/data-rows.ts'
import { loadReport } from '../_report.ts'

/** Every rate by two dimensions. */
export const GET: APIRoute = async () =>
  new Response(toRatesByTwoCsv(toTwoWayRows(await loadReport())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
