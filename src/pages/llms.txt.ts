import type { APIRoute } from 'astro'
import { toLlms } from '../report/site/answers/llms.ts'
import { loadReport } from './_report.ts'

/** What programs and models that read for people are told of the site. */
export const GET: APIRoute = async ({ site }) =>
  new Response(toLlms(await loadReport(), site), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
