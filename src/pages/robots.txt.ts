import type { APIRoute } from 'astro'
import { toRobots } from '../report/site/robots.ts'
import { loadReport } from './_report.ts'

/** What crawlers may fetch, and where the sitemap is. */
export const GET: APIRoute = async ({ site }) => new Response(toRobots(site, (await loadReport()).site))
