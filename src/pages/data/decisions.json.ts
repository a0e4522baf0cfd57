import type { APIRoute } from 'astro'
import { toDecisionsJson } from '../../tables/decisions.ts'
import { loadReport } from '../_report.ts'

/** All decisions, one object each. */
export const GET: APIRoute = async () =>
  new Response(toDecisionsJson((await loadReport()).decisions), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
