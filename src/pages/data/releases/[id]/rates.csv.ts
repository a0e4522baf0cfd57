import type { APIRoute, GetStaticPaths } from 'astro'
import { loadReport } from '../../../_report.ts'

export const getStaticPaths = (async () =>
  (await loadReport()).releases.map(({ id, csv }) => ({ params: { id }, props: { csv } }))) satisfies GetStaticPaths

/** The rates as they were published then, frozen. */
export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } })
