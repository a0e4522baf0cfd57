import type { APIRoute, GetStaticPaths } from 'astro'
import { listShards } from '../../../report/pages/check/check-page.ts'
import { ofReport } from '../../_report.ts'

export const getStaticPaths = (() =>
  ofReport((corpus) =>
    listShards(corpus).map(({ file, ids }) => ({ params: { file }, props: { ids } })),
  )) satisfies GetStaticPaths

/** Ids of the letters that begin alike, sorted. */
export const GET: APIRoute<{ ids: string[] }> = ({ props }) =>
  new Response(JSON.stringify(props.ids), { headers: { 'content-type': 'application/json' } })
