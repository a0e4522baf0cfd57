import type { APIRoute } from 'astro'
import { listEntryNames } from '../../corpus/entry-names.ts'
import { toTopics } from '../../report/pages/search/search-topics.ts'
import { loadReport } from '../_report.ts'

/** The pages of the report, by all their names, for the search page. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toTopics(await loadReport(), listEntryNames)), {
    headers: { 'content-type': 'application/json' },
  })
