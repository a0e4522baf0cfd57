import type { APIRoute } from 'astro'
import { toLettersCsv } from '../../tables/letters.ts'
import { toLetterRows } from '../../views/figure/data-rows.ts'
import { loadReport } from '../_report.ts'

/** All published letters, one row each. */
export const GET: APIRoute = async () =>
  new Response(toLettersCsv(toLetterRows(await loadReport())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
