import { formatPart, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { finish } from './finish.ts'
import type { Frame } from './frame.ts'
import { type HeadingRow, isHeading } from './interval-row.ts'
import { type Pen, toPen } from './pen.ts'
import { toRateStep } from './rate-step.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** One cell of a matrix, with the list of its decisions. */
export interface MatrixCell {
  rate: Rate
  href: string
}

export interface MatrixColumn {
  label: string
  /** Begins a group of columns, apart from those before it. */
  apart: boolean
}

export interface MatrixRow {
  label: string
  href: string | null
  /** The sums of the columns. */
  total: boolean
  /** One for each column; null where no decision stands. */
  cells: (MatrixCell | null)[]
}

/** Two dimensions of decisions crossed. */
export interface MatrixData {
  /** Names the rows. */
  head: string
  columns: MatrixColumn[]
  rows: (MatrixRow | HeadingRow)[]
}

const FONT = 13
const LINE = 17
const LABEL = 190
const GAP = 2
const APART = 8
const CELL = { height: 40, least: 56 }

/** The left edges of the columns, and how wide each is: as the longest word of the heads and the widest count. */
function layColumns({ columns, rows }: MatrixData): { lefts: number[]; width: number; end: number } {
  const words = columns.flatMap(({ label }) => label.split(' '))
  const counts = rows.flatMap((row) =>
    isHeading(row)
      ? []
      : row.cells.flatMap((cell) => (cell ? formatPart(cell.rate.overturned, cell.rate.decided) : [])),
  )
  const width = Math.ceil(Math.max(CELL.least, ...[...words, ...counts].map((text) => textWidth(text, FONT) + 8)))
  let x = LABEL
  const lefts = columns.map(({ apart }) => {
    const left = x + (apart ? APART : 0)
    x = left + width + GAP
    return left
  })
  return { lefts, width, end: x - GAP }
}

function drawCell(
  pen: Pen,
  { rate, href }: MatrixCell,
  where: string,
  x: number,
  y: number,
  width: number,
): SVGElement {
  const middle = x + width / 2
  const box = { x, y, width, height: CELL.height, class: `cell ${toRateStep(rate)}` }
  const count = formatPart(rate.overturned, rate.decided)
  const words =
    rate.rate === null
      ? [pen.text(count, { x: middle, y: y + 24.5, anchor: 'middle' })]
      : [
          pen.text(formatPercent(rate.rate, 0), {
            x: middle,
            y: y + 17,
            anchor: 'middle',
            class: rate.tier === 'reliable' ? 'rate' : 'rate few',
          }),
          pen.text(count, { x: middle, y: y + 33, anchor: 'middle' }),
        ]
  return pen.link(href, `${where}: ${sayRate(rate)}`, pen.element('rect', box), ...words)
}

/**
 * A matrix of rates as one drawing, as wide as its columns need; for a file, as pages show it as a table. Cells are
 * filled by step where the rate is reliable, outlined where decisions are few, plain where there are counts only.
 */
export function matrix(frame: Frame, data: MatrixData): string {
  const pen = toPen(frame.document)
  const { lefts, width, end } = layColumns(data)
  const heads = data.columns.map(({ label }) => wrapText(label, width, FONT))
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * LINE + 8
  const drawn: SVGElement[] = [
    pen.text(data.head, { x: 0, y: headHeight - 10, class: 'tier' }),
    ...heads.map((lines, index) =>
      pen.text(lines, {
        x: (lefts[index] ?? 0) + width / 2,
        y: headHeight - 10 - (lines.length - 1) * LINE,
        lineHeight: LINE,
        anchor: 'middle',
        class: 'tier',
      }),
    ),
  ]
  let y = headHeight
  for (const row of data.rows) {
    if (isHeading(row)) {
      const lines = wrapText(row.heading, end, FONT)
      drawn.push(pen.text(lines, { x: 0, y: y + 24, lineHeight: LINE, class: 'tier' }))
      y += 32 + (lines.length - 1) * LINE
      continue
    }
    const lines = wrapText(row.label, LABEL - 12, FONT * (row.total ? 1.1 : 1))
    const height = Math.max(CELL.height, lines.length * LINE + 6)
    const labelY = y + height / 2 + 4.5 - ((lines.length - 1) * LINE) / 2
    const lettering = { x: 0, y: labelY, lineHeight: LINE, class: row.total ? 'self' : undefined }
    drawn.push(pen.link(row.href, null, pen.text(lines, lettering)))
    const top = y
    row.cells.forEach((cell, index) => {
      const x = lefts[index] ?? 0
      const where = `${row.label}, ${data.columns[index]?.label ?? ''}`
      if (cell) drawn.push(drawCell(pen, cell, where, x, top, width))
    })
    y += height + GAP
  }
  return finish(pen.element('svg', {}, ...drawn), frame, 'matrix-plot', Math.ceil(y), Math.ceil(end))
}
