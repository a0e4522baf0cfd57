import type { APIRoute } from 'astro'
import { toReasonsCsv } from '../../tables/reasons.ts'
import { toReasonRows } from '../../views/reason/reason-rows.ts'
import { loadReport } from '../_report.ts'

/** Each reason's share of its side's decisions, by treatment category. */
export const GET: APIRoute = async () =>
  new Response(toReasonsCsv(toReasonRows(await loadReport())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
