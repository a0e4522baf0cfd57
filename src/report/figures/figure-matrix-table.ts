import type { FigureData, FigureTable } from './figure.ts'
import type { PlacedCell } from './figure-matrix.ts'
import { toRateData, toRateTable } from './figure-rate-table.ts'

const toRow = ({ row, column, rate }: PlacedCell) => ({
  id: row.id,
  label: row.title,
  rate,
  href: null,
  countHref: null,
  column,
})

/** A matrix cell by cell: what the cells leave out is here, letters and intervals. */
export function toMatrixTable(
  caption: string,
  { first, second }: { first: string; second: string },
  cells: PlacedCell[],
): FigureTable {
  const { columns, rows } = toRateTable(caption, first, cells.map(toRow), [])
  return {
    caption,
    columns: columns.flatMap((column, place) => (place === 0 ? [column, { title: second, numeric: false }] : [column])),
    rows: rows.map((shown, place) => {
      const [head, ...numbers] = shown
      return [head ?? { text: '' }, { text: cells[place]?.column.title ?? '' }, ...numbers]
    }),
  }
}

/** The same for programs: ids of both sides, `none` for no guideline cited, empty for not read or not classified. */
export function toMatrixData(cells: PlacedCell[]): FigureData {
  const { columns, rows } = toRateData(cells.map(toRow), [])
  const text = (name: string) => ({ name, type: 'text' as const })
  return {
    columns: [text('id_1'), text('label_1'), text('id_2'), text('label_2'), ...columns.slice(2)],
    rows: rows.map(([id = null, label = null, ...numbers], place) => {
      const column = cells[place]?.column
      return [id, label, column?.id ?? null, column?.title ?? null, ...numbers]
    }),
  }
}
