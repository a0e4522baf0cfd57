import type { APIRoute, GetStaticPaths } from 'astro'
import type { Figure } from '../../report/figures/figure.ts'
import { listFigures } from '../../report/site/figures.ts'
import { toCsv } from '../../tables/to-csv.ts'
import { ofReport } from '../_report.ts'

export const getStaticPaths = (() =>
  ofReport((corpus) =>
    listFigures(corpus).map((figure) => ({ params: { id: figure.id }, props: { figure } })),
  )) satisfies GetStaticPaths

/** A figure's numbers as a file. */
export const GET: APIRoute<{ figure: Figure }> = ({ props }) => {
  const { columns, rows } = props.figure.data
  const schema = columns.map(({ name, type }, place) => ({
    name,
    type,
    description: '',
    cellOf: (row: (typeof rows)[number]) => row[place] ?? null,
  }))
  return new Response(toCsv(schema, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } })
}
