import type { APIRoute } from 'astro'
import { toLlms } from '../report/site/answers/llms.ts'
import { loadReport } from './_report.ts'
import { loadDataFiles } from './data/_data-files.ts'

/** What programs and models that read for people are told of the site. */
export const GET: APIRoute = async ({ site }) => {
  const published = (await loadDataFiles(site)).all.map(({ path }) => path)
  return new Response(toLlms(await loadReport(), published, site), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
