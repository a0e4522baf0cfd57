import { drawBoth } from '../../charts/draw-both.ts'
import { type MatrixCell, type MatrixData, type MatrixRow, matrix } from '../../charts/matrix.ts'
import { groupByTwo } from '../../rates/cross-rates.ts'
import { formatCount } from '../../rates/format-rate.ts'
import { groupByValue } from '../../rates/group-rates.ts'
import type { Rate } from '../../rates/rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import { browseHref } from '../words/browse-href.ts'
import { type Crossing, cellHref } from '../words/cell-href.ts'
import type { RateRow } from '../words/rate-row.ts'
import { sayDecisionsInLetters } from '../words/say.ts'
import type { DecisionRow } from '../words/shapes.ts'
import { type FigureData, type FigureDraft, type FigureTable, ofWords, texts } from './figure.ts'
import { toRateData, toRateTable } from './figure-rate-table.ts'
import { sayBeside } from './figure-rates.ts'
import type { MatrixLine } from './matrix-line.ts'
import { toShown } from './matrix-shown.ts'

/** What a matrix crosses, and how it is called. */
export interface MatrixFigure {
  name: string
  /** What the figure says, from the cells inside it: one row each, named by both of its lines. */
  headlineOf: (cells: RateRow[]) => string
  /** Inside the subtitle: `by treatment category and guideline that the reviewer cited`. */
  by: string
  /** In how many cells a decision stands, as a sentence. */
  each: string
  notes: string[]
  crossing: Crossing
  decisions: DecisionRow[]
  likeness: number
  firstOf: (row: DecisionRow) => string[]
  secondOf: (row: DecisionRow) => string[]
  rows: MatrixLine[]
  columns: MatrixLine[]
  /** Heads of the rows and of the columns, and the words for the sums of both. */
  heads: { first: string; second: string; allFirst: string; allSecond: string }
  /** Joins the names of a row and a column: `Surgery under Knee`. */
  join: (row: string, column: string) => string
  big?: boolean
}

/** One cell that holds decisions, with the lines in which it stands. */
export interface PlacedCell extends MatrixCell {
  row: MatrixLine
  column: MatrixLine
}

type Placed = (row: string, column: string) => PlacedCell | null

/** Whether both sides of a cell name something: neither is not read, not classified or no guideline cited. */
export function isPair({ row, column }: Pick<PlacedCell, 'row' | 'column'>): boolean {
  return ![row.id, column.id].some((id) => id === '' || id === 'none')
}

/** All inner cells of a matrix, row by row. */
export function toPlacedCells(figure: MatrixFigure): PlacedCell[] {
  const { crossing, decisions, likeness, firstOf, secondOf } = figure
  const groups = new Map(
    groupByTwo(decisions, firstOf, secondOf).map(({ first, second, decisions: cell }) => [`${first}/${second}`, cell]),
  )
  return figure.rows.flatMap((row) =>
    figure.columns.flatMap((column) => {
      const cell = groups.get(`${row.id}/${column.id}`)
      return cell ? [{ row, column, rate: toRate(cell, likeness), href: cellHref(crossing, row.id, column.id) }] : []
    }),
  )
}

/** The cells in their rows, with headings where a group of rows begins, and the sums of both sides; `rate` is of all. */
function toDrawn(figure: MatrixFigure, at: Placed, rate: Rate): MatrixData {
  const { decisions, likeness, firstOf, secondOf, heads } = figure
  const toSums = (valuesOf: (row: DecisionRow) => string[]) => {
    const groups = new Map(groupByValue(decisions, valuesOf))
    return ({ id, listHref }: MatrixLine): MatrixCell | null => {
      const some = groups.get(id)
      return some ? { rate: toRate(some, likeness), href: listHref } : null
    }
  }
  const ofRow = toSums(firstOf)
  const rows = figure.rows.flatMap((line, place): MatrixData['rows'] => {
    const cells = [...figure.columns.map((column) => at(line.id, column.id)), ofRow(line)]
    const row: MatrixRow = { label: line.label, href: line.href, total: false, cells }
    const begins = line.group !== null && line.group !== (figure.rows[place - 1]?.group ?? null)
    return begins && line.group !== line.label ? [{ heading: line.group as string }, row] : [row]
  })
  const sums = figure.columns.map(toSums(secondOf))
  const all = { rate, href: browseHref('all', 'all') }
  return {
    head: heads.first,
    columns: [
      ...figure.columns.map(({ label, group }, place) => ({
        label,
        apart: place > 0 && group !== figure.columns[place - 1]?.group,
      })),
      { label: heads.allSecond, apart: true },
    ],
    rows: [...rows, { label: heads.allFirst, href: null, total: true, cells: [...sums, all] }],
  }
}

/** How many of some, before `of them`. */
function sayPart(part: number, whole: number): string {
  if (part === 0) return whole === 2 ? 'neither' : 'none'
  return part < whole ? formatCount(part) : whole === 2 ? 'both' : 'all'
}

/** How many cells of all, as the beginning of a sentence. */
function sayCells(held: number, cells: number): string {
  if (held < cells) return `${formatCount(held)} of ${formatCount(cells)} cells`
  return cells === 2 ? 'Both cells' : `All ${formatCount(cells)} cells`
}

/** Two dimensions of decisions crossed, as a table of cells; null where no cell holds a decision. */
export function toMatrixFigure(figure: MatrixFigure): FigureDraft | null {
  const { name, headlineOf, by, each, notes, decisions, likeness, rows, columns, heads, join } = figure
  const placed = toPlacedCells(figure)
  if (placed.length === 0) return null
  const places = new Map(placed.map((cell) => [`${cell.row.id}/${cell.column.id}`, cell]))
  const all = toRate(decisions, likeness)
  const drawn = toDrawn(figure, (row, column) => places.get(`${row}/${column}`) ?? null, all)
  const rated = placed.filter(({ rate }) => rate.rate !== null).length
  const caption = `Denials overturned, of decisions, ${by}`
  const apart = placed.length - placed.filter(isPair).length
  const unpaired =
    apart === 0
      ? ''
      : ` In ${apart === 1 ? 'one' : formatCount(apart)} of the cells a side is not read, not classified or not cited: ${apart === 1 ? 'this is no pair' : 'these are no pairs'}.`
  const cells = rows.length * columns.length
  const counted =
    placed.length === 1
      ? `${cells === 1 ? 'The one cell' : `One of ${formatCount(cells)} cells`} holds ${rated === 1 ? 'enough' : 'too few'} decisions for a rate.`
      : `${sayCells(placed.length, cells)} hold a decision, ${sayPart(rated, placed.length)} of them enough for a rate.`
  return {
    name,
    headline: headlineOf(
      placed.filter(isPair).map(({ row, column, rate }) => ({
        id: `${row.id}/${column.id}`,
        label: join(row.label, column.label),
        rate,
        href: null,
        countHref: null,
      })),
    ),
    subtitle: [
      `Share of denials overturned, that is, treatment allowed, and how many of how many decisions, ${by}.`,
      `${sayDecisionsInLetters(all)}.`,
      each,
      counted + unpaired,
    ].join(' '),
    plots: [drawBoth(caption, (frame) => (frame.size === 'wide' ? matrix(frame, drawn) : ''))],
    matrix: toShown(figure, drawn, caption),
    notes: [...notes, ...sayBeside(placed.filter(isPair), all.rate, 'pair')],
    table: toMatrixTable(caption, heads, placed),
    data: toMatrixData(placed),
  }
}

const toRow = ({ row, column, rate }: PlacedCell) => ({
  id: row.id,
  label: row.title,
  rate,
  href: null,
  countHref: null,
  column,
})

/** A matrix cell by cell: what the cells leave out is here, letters and intervals. */
function toMatrixTable(
  caption: string,
  { first, second }: { first: string; second: string },
  cells: PlacedCell[],
): FigureTable {
  const { columns, rows } = toRateTable(caption, first, cells.map(toRow), [])
  return {
    caption,
    columns: columns.flatMap((column, place) => (place === 0 ? [column, ...ofWords(second)] : [column])),
    rows: rows.map((shown, place) => {
      const [head, ...numbers] = shown
      return [head ?? { text: '' }, { text: cells[place]?.column.title ?? '' }, ...numbers]
    }),
  }
}

/** The same for programs: ids of both sides, `none` for no guideline cited, empty for not read or not classified. */
function toMatrixData(cells: PlacedCell[]): FigureData {
  const { columns, rows } = toRateData(cells.map(toRow), [])
  const names = texts('id_1', 'label_1', 'id_2', 'label_2')
  return {
    columns: [...names, ...columns.slice(2)],
    rows: rows.map(([id = null, label = null, ...numbers], place) => {
      const column = cells[place]?.column
      return [id, label, column?.id ?? null, column?.title ?? null, ...numbers]
    }),
  }
}
