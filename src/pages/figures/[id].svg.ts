import type { APIRoute, GetStaticPaths } from 'astro'
import type { Figure } from '../../views/figure/figure.ts'
import { toFigureSvg } from '../../views/figure/figure-file.ts'
import { listFigures } from '../../views/figure/figures.ts'
import { loadReport } from '../_report.ts'

export const getStaticPaths = (async () =>
  listFigures(await loadReport()).map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths

/** A figure's drawing as a file of its own. */
export const GET: APIRoute<{ figure: Figure }> = ({ props, site }) =>
  new Response(toFigureSvg(props.figure, site?.href ?? null), { headers: { 'content-type': 'image/svg+xml' } })
