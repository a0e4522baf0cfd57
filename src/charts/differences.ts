import * as Plot from '@observablehq/plot'
import { formatPart } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { named } from './named.ts'
import { type Lettering, toPen } from './pen.ts'
import { toGrid } from './share-axis.ts'
import { textWidth } from './text-width.ts'
import { turnedSquare } from './unit-mark.ts'
import { wrapText } from './wrap-text.ts'

/** One of two groups that are compared. */
export interface ComparedGroup {
  label: string
  rate: Rate
  /** The list of its decisions. */
  href: string | null
}

/** How much higher one group's rate is than another's; null limits where one of them has no rate. */
export interface DifferenceRow {
  a: ComparedGroup
  b: ComparedGroup
  /** Shares, between −1 and 1. */
  difference: { difference: number; low: number; high: number } | null
}

const AXIS = 28
const LINE = 18

/** A difference of shares in percentage points, with its sign: `+12.3`, `−4.0`, `0.0`. */
export function formatPoints(difference: number): string {
  const points = (100 * Math.abs(difference)).toFixed(1)
  return points === '0.0' ? points : `${difference > 0 ? '+' : '−'}${points}`
}

/** Differences between pairs of rates around zero, each under the names and the counts of its two groups. */
export function differences(frame: Frame, rows: DifferenceRow[]): string {
  const { document, size } = frame
  const pen = toPen(document)
  const width = WIDTH[size]
  const known = rows.flatMap(({ difference }) => (difference ? [difference] : []))
  const { max: reach, ticks: shared } = toGrid(
    Math.min(1, Math.max(0.05, ...known.flatMap(({ low, high }) => [-low, high]))),
    size,
  )
  // On both sides of zero there is half the room, and half the steps.
  const every = shared.length < 5 ? 1 : 2
  const ticks = shared.length % 2 === 0 && every === 2 ? [...shared, reach + (shared[1] ?? 0)] : shared
  const max = ticks.at(-1) ?? reach
  const positive = ticks.filter((_, place) => place > 0 && place % every === 0)
  const signed = [...positive.map((tick) => -tick).reverse(), 0, ...positive]
  const numberWidth = Math.ceil(textWidth('+100.0 points', 14, { bold: true }))
  const [left, right] = [8, width - (size === 'wide' ? numberWidth + 24 : 8)]
  const at = (share: number) => left + ((share + max) / (2 * max)) * (right - left)
  const words: SVGElement[] = []
  const placed: { y: number; difference: number; low: number; high: number; few: boolean }[] = []
  let y = 0
  for (const { a, b, difference } of rows) {
    for (const [group, lead] of [
      [a, ''],
      [b, 'less '],
    ] as const) {
      const count = formatPart(group.rate.overturned, group.rate.decided)
      const countWidth = Math.ceil(textWidth(count, 14))
      const lines = wrapText(`${lead}${group.label}`, width - countWidth - 16, size === 'wide' ? 14 : 13.5 * 1.05)
      const lettering: Lettering = { x: 0, y: y + 16, lineHeight: LINE, class: 'rowlabel' }
      words.push(pen.text(lines, lettering))
      const label = `${group.label}: ${count} decision${group.rate.decided === 1 ? '' : 's'} overturned`
      const numbers = pen.text(count, { x: width, y: y + 16, anchor: 'end', class: 'count' })
      words.push(pen.link(group.href, group.href ? label : null, numbers))
      y += lines.length * LINE
    }
    const few = a.rate.tier !== 'reliable' || b.rate.tier !== 'reliable'
    if (difference) {
      const middle = y + 20
      const said = `${formatPoints(difference.difference)} points`
      const lettering: Lettering =
        size === 'wide'
          ? { x: width, y: middle + 5, anchor: 'end', class: few ? 'rate few' : 'rate' }
          : { x: width, y: middle + 24, anchor: 'end', class: few ? 'rate few' : 'rate' }
      words.push(pen.text(said, lettering))
      placed.push({ ...difference, few, y: middle })
      y += size === 'wide' ? 44 : 58
    } else {
      words.push(pen.text('Too few for a difference', { x: 0, y: y + 18, class: 'tier' }))
      y += 40
    }
  }
  const bottom = y
  const height = Math.ceil(bottom + (known.length ? AXIS : 0))
  const tickWords = (share: number) => `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.round(Math.abs(share) * 100)}`
  const tickLabels = signed.map((share) => {
    const half = textWidth(tickWords(share), 13) / 2
    const x = Math.max(half, Math.min(at(share), width - half))
    return pen.text(tickWords(share), { x, y: bottom + 18, anchor: 'middle' })
  })
  const marksOf = (few: boolean) => {
    const data = placed.filter((row) => row.few === few)
    const name = few ? 'few' : 'reliable'
    const interval = { y: 'y', x1: 'low', x2: 'high', render: named(`iv ${name}`) }
    const mark = { x: 'difference', y: 'y', symbol: turnedSquare, r: few ? 5.6 : 6.2, render: named(`dot ${name}`) }
    return [Plot.ruleY(data, interval), Plot.dot(data, mark)]
  }
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: 0,
    marginBottom: height - bottom,
    x: { domain: [-max, max], axis: null },
    y: { type: 'identity', axis: null },
    marks: known.length
      ? [
          Plot.ruleX(
            placed.flatMap((row) => signed.map((share) => ({ share, y: row.y }))),
            { x: 'share', y1: (row) => row.y - 9, y2: (row) => row.y + 9, render: named('grid') },
          ),
          Plot.ruleX(placed, { x: 0, y1: (row) => row.y - 12, y2: (row) => row.y + 12, render: named('ref') }),
          ...marksOf(false),
          ...marksOf(true),
          () => pen.element('g', { class: 'tick' }, ...tickLabels),
          () => pen.element('g', {}, ...words),
        ]
      : [() => pen.element('g', {}, ...words)],
  })
  return finish(svg, frame, 'intervals diff', height)
}
