import * as Plot from '@observablehq/plot'
import { formatPercent } from '../rates/format-rate.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { named } from './named.ts'
import { toPen } from './pen.ts'
import { toGrid } from './share-axis.ts'
import { textWidth } from './text-width.ts'
import { drawTickLabels } from './tick-labels.ts'
import { turnedSquare } from './unit-mark.ts'
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

/** This corpus beside published figures: its interval runs as a band through all rows. */
export function benchmarks(frame: Frame, list: (BenchmarkRow | { heading: string })[]): string {
  const { document, size } = frame
  const pen = toPen(document)
  const narrow = size === 'narrow'
  const width = WIDTH[size]
  const data = list.filter((row): row is BenchmarkRow => !('heading' in row))
  const { max, ticks } = toGrid(
    Math.max(0.05, ...data.map(({ share, limits }) => Math.max(share, limits?.high ?? 0))),
    size,
  )
  const widest = Math.max(0, ...data.map(({ label }) => textWidth(label, 14)))
  // On a phone the names stand above their marks.
  const left = narrow ? 6 : Math.min(Math.ceil(widest) + 20, 300)
  const right = width - (narrow ? 60 : 70)
  const top = 4
  const texts: SVGElement[] = []
  const rates: SVGElement[] = []
  const headings: SVGElement[] = []
  const placed: { share: number; low: number | null; high: number | null; few: boolean; y: number }[] = []
  let y = top
  for (const row of list) {
    if ('heading' in row) {
      const lines = wrapText(row.heading, width, 13)
      const above = y > top ? 23 : 15
      headings.push(pen.text(lines, { x: 0, y: y + above }))
      y += above + 11 + (lines.length - 1) * 18
      continue
    }
    const lines = wrapText(row.label, narrow ? width : left - 20, 14)
    const height = (narrow ? 46 : 26) + (lines.length - 1) * 18
    const middle = narrow ? y + height - 14 : y + height / 2
    texts.push(pen.text(lines, { x: 0, y: narrow ? y + 14 : middle + 4.5 - (lines.length - 1) * 9 }))
    rates.push(pen.text(formatPercent(row.share), { x: width, y: middle + 4.5, anchor: 'end' }))
    placed.push({
      share: row.share,
      low: row.limits?.low ?? null,
      high: row.limits?.high ?? null,
      few: row.few ?? false,
      y: middle,
    })
    y += height
  }
  const bottom = y
  const height = bottom + AXIS_HEIGHT
  const ours = placed.filter(({ low }) => low !== null)
  const published = placed.filter(({ low }) => low === null)
  const at = (share: number) => left + (share / max) * (right - left)
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: AXIS_HEIGHT,
    x: { domain: [0, max], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(ours, { x1: 'low', x2: 'high', y1: top, y2: bottom, render: named('span') }),
      Plot.ruleX(ticks, { y1: top, y2: bottom, render: named('grid') }),
      () => drawTickLabels(pen, ticks, at, bottom + 18, width),
      ...[false, true].flatMap((few) => {
        const rows = ours.filter((row) => row.few === few)
        const tier = few ? 'few' : 'reliable'
        return [
          Plot.ruleY(rows, {
            y: 'y',
            x1: 'low',
            x2: 'high',
            render: named(`iv ${tier}`),
          }),
          Plot.dot(rows, { x: 'share', y: 'y', symbol: turnedSquare, r: 6.2, render: named(`dot ${tier}`) }),
        ]
      }),
      Plot.ruleX(published, {
        x: 'share',
        y1: (row) => row.y - 8,
        y2: (row) => row.y + 8,
        strokeWidth: 2.5,
        render: named('published'),
      }),
      () => pen.element('g', { class: 'rowlabel' }, ...texts),
      () => pen.element('g', { class: 'rate' }, ...rates),
      () => pen.element('g', { class: 'tier' }, ...headings),
    ],
  })
  return finish(svg, frame, 'intervals bench', height)
}
