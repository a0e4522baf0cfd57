import type { APIRoute } from 'astro'
import { toLetterFacts } from '../../report/pages/search/search-document.ts'
import { loadReport } from '../_report.ts'

/** What the search page narrows letters by. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toLetterFacts(await loadReport())), { headers: { 'content-type': 'application/json' } })
