import type { APIRoute } from 'astro'
import { toDecisionsCsv } from '../../tables/decisions.ts'
import { loadReport } from '../_report.ts'

/** All decisions, one row each. */
export const GET: APIRoute = async () =>
  new Response(toDecisionsCsv((await loadReport()).decisions), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
