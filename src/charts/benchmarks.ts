import * as Plot from '@observablehq/plot'
import { formatPercent } from '../rates/format-rate.ts'
import { headingLines } from './chart-words.ts'
import { finish } from './finish.ts'
import { type Frame, UNHEARD, WIDTH } from './frame.ts'
import { lineSpacing, pixels } from './line-spacing.ts'
import { formatTick, toGrid } from './share-axis.ts'
import { turnedSquare } from './symbols.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

/** A published share, or one of this corpus with its interval. Shares are between 0 and 1. */
export interface BenchmarkRow {
  label: string
  share: number
  limits?: { low: number; high: number } | null
  /** Few decisions: drawn hollow. */
  few?: boolean
}

const AXIS_HEIGHT = 26
const TOP = 4
const LINE = 18

/** Rows and headings one below the other, in pixels. */
function place(list: (BenchmarkRow | { heading: string })[], narrow: boolean, room: number) {
  const rows: (BenchmarkRow & { name: string; labelY: number; middle: number })[] = []
  const headings: { words: string; y: number }[] = []
  let y = TOP
  for (const row of list) {
    if ('heading' in row) {
      const lines = wrapText(row.heading, narrow ? WIDTH.narrow : WIDTH.wide, 13)
      const above = y > TOP ? 13 : 5
      headings.push({ words: lines.join('\n'), y: y + above })
      y += above + 21 + (lines.length - 1) * LINE
      continue
    }
    const lines = wrapText(row.label, room, 14)
    const height = (narrow ? 46 : 26) + (lines.length - 1) * LINE
    const middle = narrow ? y + height - 14 : y + height / 2
    rows.push({ ...row, name: lines.join('\n'), labelY: narrow ? y + 4 : middle, middle })
    y += height
  }
  return { rows, headings, bottom: y }
}

/** This corpus beside published figures: its interval runs as a band through all rows. */
export function benchmarks(frame: Frame, list: (BenchmarkRow | { heading: string })[]): string {
  const { document, size } = frame
  const narrow = size === 'narrow'
  const width = WIDTH[size]
  const data = list.filter((row): row is BenchmarkRow => !('heading' in row))
  const { max, ticks } = toGrid(
    Math.max(0.05, ...data.map(({ share, limits }) => Math.max(share, limits?.high ?? 0))),
    size,
  )
  const widest = Math.max(0, ...data.map(({ label }) => textWidth(label, 14)))
  // On a phone the names stand above their marks.
  const left = narrow ? 10 : Math.min(Math.ceil(widest) + 20, 300)
  const right = width - (narrow ? 60 : 70)
  const { rows, headings, bottom } = place(list, narrow, narrow ? width : left - 20)
  const ours = rows.flatMap(({ limits, ...row }) => (limits ? [{ ...row, ...limits }] : []))
  const published = rows.filter(({ limits }) => !limits)
  // No line of the grid runs through a name.
  const stretches = narrow ? rows.map(({ middle }) => [middle - 11, middle + 11]) : [[TOP, bottom]]
  const grid = ticks.flatMap((share) => stretches.map(([y1, y2]) => ({ share, y1, y2 })))
  const svg = Plot.plot({
    document,
    width,
    height: bottom + AXIS_HEIGHT,
    marginLeft: left,
    marginRight: width - right,
    marginTop: TOP,
    marginBottom: AXIS_HEIGHT,
    x: { domain: [0, max], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rectX(ours, { x1: 'low', x2: 'high', className: 'span' }),
      Plot.ruleX(grid, { x: 'share', y1: 'y1', y2: 'y2', className: 'grid' }),
      Plot.axisX(ticks, { tickSize: 0, tickPadding: 9, tickFormat: formatTick, className: 'tick', ...UNHEARD }),
      ['reliable', 'few'].map((tier) => {
        const some = ours.filter(({ few = false }) => few === (tier === 'few'))
        return [
          Plot.ruleY(some, { x1: 'low', x2: 'high', y: 'middle', className: `iv ${tier}` }),
          Plot.dot(some, { x: 'share', y: 'middle', r: 6.2, symbol: turnedSquare, className: `dot ${tier}` }),
        ]
      }),
      Plot.ruleX(published, {
        x: 'share',
        y1: ({ middle }) => middle - 8,
        y2: ({ middle }) => middle + 8,
        strokeWidth: 2.5,
        className: 'published',
      }),
      Plot.text(rows, {
        x: pixels(0),
        y: 'labelY',
        text: 'name',
        textAnchor: 'start',
        ...lineSpacing(LINE, narrow ? 13.5 : 14, narrow ? 'top' : 'middle'),
        className: 'rowlabel',
      }),
      Plot.text(rows, {
        x: pixels(width),
        y: 'middle',
        text: ({ share }) => formatPercent(share),
        textAnchor: 'end',
        className: 'rate',
      }),
      headingLines(headings, LINE),
    ],
  })
  return finish(svg, frame, 'intervals bench')
}
