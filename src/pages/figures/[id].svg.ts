import type { APIRoute, GetStaticPaths } from 'astro'
import type { Figure } from '../../report/figures/figure.ts'
import { toFigureSvg } from '../../report/pages/figures/figure-file.ts'
import { listFigures } from '../../report/site/figures.ts'
import { ofReport } from '../_report.ts'

export const getStaticPaths = (() =>
  ofReport((corpus) =>
    listFigures(corpus).map((figure) => ({ params: { id: figure.id }, props: { figure } })),
  )) satisfies GetStaticPaths

/** A figure's drawing as a file of its own. */
export const GET: APIRoute<{ figure: Figure }> = ({ props, site }) =>
  new Response(toFigureSvg(props.figure, site?.href ?? null), { headers: { 'content-type': 'image/svg+xml' } })
