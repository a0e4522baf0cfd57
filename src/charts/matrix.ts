import * as Plot from '@observablehq/plot'
import { formatPart, formatPercent } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { headingLines } from './chart-words.ts'
import { finish } from './finish.ts'
import type { Frame } from './frame.ts'
import type { Box } from './hit-area.ts'
import { type HeadingRow, isHeading } from './interval-row.ts'
import { lineSpacing, pixels } from './line-spacing.ts'
import { STEPS, toRateStep } from './rate-step.ts'
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

type PlacedCell = MatrixCell & Box & { where: string }

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

/** Rows and headings one below the other, cells in their columns; in pixels. */
function place({ columns, rows }: MatrixData, lefts: number[], width: number, end: number, top: number) {
  const names: (MatrixRow & { name: string; y: number })[] = []
  const headings: { words: string; y: number }[] = []
  const cells: PlacedCell[] = []
  let y = top
  for (const row of rows) {
    if (isHeading(row)) {
      const lines = wrapText(row.heading, end, FONT)
      headings.push({ words: lines.join('\n'), y: y + 14 })
      y += 32 + (lines.length - 1) * LINE
      continue
    }
    const lines = wrapText(row.label, LABEL - 12, FONT, { bold: row.total })
    const height = Math.max(CELL.height, lines.length * LINE + 6)
    names.push({ ...row, name: lines.join('\n'), y: y + height / 2 })
    for (const [place, cell] of row.cells.entries()) {
      if (cell === null) continue
      const left = lefts[place] ?? 0
      const where = `${row.label}, ${columns[place]?.label ?? ''}`
      cells.push({ ...cell, where, left, right: left + width, top: y, bottom: y + CELL.height })
    }
    y += height + GAP
  }
  return { names, headings, cells, bottom: y }
}

/**
 * A matrix of rates as one drawing, as wide as its columns need; for a file, as pages show it as a table. Cells are
 * filled by step where the rate is reliable, outlined where decisions are few, plain where there are counts only.
 */
export function matrix(frame: Frame, data: MatrixData): string {
  const { document } = frame
  const { lefts, width, end } = layColumns(data)
  const heads = data.columns.map(({ label }, place) => {
    const lines = wrapText(label, width, FONT)
    return { words: lines.join('\n'), height: lines.length, x: (lefts[place] ?? 0) + width / 2 }
  })
  const headHeight = Math.max(1, ...heads.map(({ height }) => height)) * LINE + 8
  const { names, headings, cells, bottom } = place(data, lefts, width, end, headHeight)
  const middle = ({ left, right }: PlacedCell) => (left + right) / 2
  const share = (className: string, few: boolean) =>
    Plot.text(
      cells.filter(({ rate }) => rate.rate !== null && (rate.tier === 'few') === few),
      {
        x: middle,
        y: ({ top }) => top + 12.5,
        text: ({ rate }) => formatPercent(rate.rate ?? 0, 0),
        className,
      },
    )
  const labels = (total: boolean) =>
    Plot.text(
      names.filter((row) => row.total === total),
      {
        x: pixels(0),
        y: 'y',
        text: 'name',
        textAnchor: 'start',
        ...lineSpacing(LINE, FONT, 'middle'),
        href: 'href',
        className: total ? 'name self' : 'name',
      },
    )
  const svg = Plot.plot({
    document,
    width: Math.ceil(end),
    height: Math.ceil(bottom),
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      STEPS.map((step) =>
        Plot.rect(
          cells.filter(({ rate }) => toRateStep(rate) === step),
          {
            x1: 'left',
            x2: 'right',
            y1: 'top',
            y2: 'bottom',
            href: 'href',
            ariaLabel: ({ where, rate }) => `${where}: ${sayRate(rate)}`,
            className: `cell ${step}`,
          },
        ),
      ),
      share('rate', false),
      share('rate few', true),
      Plot.text(cells, {
        x: middle,
        y: ({ top, rate }) => top + (rate.rate === null ? 20 : 28.5),
        text: ({ rate }) => formatPart(rate.overturned, rate.decided),
        className: 'part',
      }),
      Plot.text([data.head], {
        x: pixels(0),
        y: pixels(headHeight - 8),
        textAnchor: 'start',
        lineAnchor: 'bottom',
        className: 'tier',
      }),
      Plot.text(heads, {
        x: 'x',
        y: pixels(headHeight - 8),
        text: 'words',
        lineAnchor: 'bottom',
        lineHeight: LINE / FONT,
        className: 'tier',
      }),
      labels(false),
      labels(true),
      headingLines(headings, LINE),
    ],
  })
  return finish(svg, frame, 'matrix-plot')
}
