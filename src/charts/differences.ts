import * as Plot from '@observablehq/plot'
import { formatPart, formatPoints } from '../rates/format-rate.ts'
import type { Rate } from '../rates/rate.ts'
import { finish } from './finish.ts'
import { type Frame, UNHEARD, WIDTH } from './frame.ts'
import { lineSpacing, pixels } from './line-spacing.ts'
import { toGrid } from './share-axis.ts'
import { turnedSquare } from './symbols.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'

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

/** Ticks on both sides of zero: half the room each, and half the steps. */
function toSignedTicks(needed: number, size: Frame['size']): { max: number; ticks: number[] } {
  const { max: reach, ticks: shared } = toGrid(needed, size)
  const every = shared.length < 5 ? 1 : 2
  const ticks = shared.length % 2 === 0 && every === 2 ? [...shared, reach + (shared[1] ?? 0)] : shared
  const positive = ticks.filter((_, place) => place > 0 && place % every === 0)
  return { max: ticks.at(-1) ?? reach, ticks: [...positive.map((tick) => -tick).reverse(), 0, ...positive] }
}

/** Both groups of each pair above the interval of their difference, in pixels. */
function place(rows: DifferenceRow[], size: Frame['size']) {
  const width = WIDTH[size]
  const groups: (ComparedGroup & { name: string; count: string; y: number })[] = []
  const known: { difference: number; low: number; high: number; few: boolean; middle: number }[] = []
  const unknown: { y: number }[] = []
  let y = 0
  for (const { a, b, difference } of rows) {
    for (const [group, lead] of [
      [a, ''],
      [b, 'less '],
    ] as const) {
      const count = formatPart(group.rate.overturned, group.rate.decided)
      const lines = wrapText(`${lead}${group.label}`, width - Math.ceil(textWidth(count, 14)) - 16, 14)
      groups.push({ ...group, name: lines.join('\n'), count, y: y + 5 })
      y += lines.length * LINE
    }
    if (difference) {
      known.push({ ...difference, few: a.rate.tier !== 'reliable' || b.rate.tier !== 'reliable', middle: y + 20 })
      y += size === 'wide' ? 44 : 58
    } else {
      unknown.push({ y: y + 8 })
      y += 40
    }
  }
  return { groups, known, unknown, bottom: y }
}

/** Differences between pairs of rates around zero, each under the names and the counts of its two groups. */
export function differences(frame: Frame, rows: DifferenceRow[]): string {
  const { document, size } = frame
  const narrow = size === 'narrow'
  const width = WIDTH[size]
  const { groups, known, unknown, bottom } = place(rows, size)
  const { max, ticks } = toSignedTicks(
    Math.min(1, Math.max(0.05, ...known.flatMap(({ low, high }) => [-low, high]))),
    size,
  )
  const left = narrow ? 14 : 16
  const right = narrow ? width - 14 : width - Math.ceil(textWidth('+100.0 points', 14, { bold: true })) - 24
  const height = Math.ceil(bottom + (known.length ? AXIS : 0))
  const font = narrow ? 13.5 : 14
  const sign = (share: number) => `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.round(Math.abs(share) * 100)}`
  const tier = (few: boolean) => {
    const data = known.filter((row) => row.few === few)
    const name = few ? 'few' : 'reliable'
    return [
      Plot.ruleY(data, { x1: 'low', x2: 'high', y: 'middle', className: `iv ${name}` }),
      Plot.dot(data, {
        x: 'difference',
        y: 'middle',
        r: few ? 5.6 : 6.2,
        symbol: turnedSquare,
        className: `dot ${name}`,
      }),
      Plot.text(data, {
        x: pixels(width),
        y: ({ middle }) => middle + (narrow ? 20 : 0),
        text: ({ difference }) => `${formatPoints(difference)} points`,
        textAnchor: 'end',
        className: few ? 'rate few' : 'rate',
      }),
    ]
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
    marks: [
      Plot.ruleX(
        known.flatMap(({ middle }) => ticks.map((share) => ({ share, middle }))),
        { x: 'share', y1: ({ middle }) => middle - 9, y2: ({ middle }) => middle + 9, className: 'grid' },
      ),
      Plot.ruleX(known, {
        x: 0,
        y1: ({ middle }) => middle - 12,
        y2: ({ middle }) => middle + 12,
        className: 'ref',
      }),
      tier(false),
      tier(true),
      known.length
        ? Plot.axisX(ticks, { tickSize: 0, tickPadding: 9, tickFormat: sign, className: 'tick', ...UNHEARD })
        : null,
      Plot.text(groups, {
        x: pixels(0),
        y: 'y',
        text: 'name',
        textAnchor: 'start',
        ...lineSpacing(LINE, font, 'top'),
        className: 'rowlabel',
      }),
      Plot.text(groups, {
        x: pixels(width),
        y: 'y',
        text: 'count',
        textAnchor: 'end',
        lineAnchor: 'top',
        href: 'href',
        ariaLabel: ({ label, rate, count }) => `${label}: ${count} decision${rate.decided === 1 ? '' : 's'} overturned`,
        className: 'count',
      }),
      Plot.text(unknown, {
        x: pixels(0),
        y: 'y',
        text: () => 'Too few for a difference',
        textAnchor: 'start',
        lineAnchor: 'top',
        className: 'tier',
      }),
    ],
  })
  return finish(svg, frame, 'intervals diff')
}
