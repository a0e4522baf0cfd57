import * as Plot from '@observablehq/plot'
import { toControlLimits } from '../rates/control-limits.ts'
import { formatCount, formatPercent } from '../rates/format-rate.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { toCountTicks } from './count-ticks.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { type Box, hitArea } from './hit-area.ts'
import { pixels } from './line-spacing.ts'
import { formatTick, toGrid } from './share-axis.ts'
import { turnedSquare } from './symbols.ts'
import { textWidth } from './text-width.ts'

/** A group with a rate. */
export interface FunnelPoint {
  label: string
  rate: RateNumbers
  /** The list of its decisions. */
  href: string | null
}

const HEIGHT = { wide: 380, narrow: 300 }
const REACH = 8
/** The limits are drawn through so many numbers of decisions. */
const STEPS = 40
/** A mark is a target for a finger, too. */
const TARGET = 24

const around = (x: number, y: number, reach: number): Box => {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A point in its place, in pixels; its name and where that stands, if there is room. */
interface PlacedPoint extends FunnelPoint {
  share: number
  n: number
  x: number
  y: number
  nameX: number | null
  nameY: number
}

/**
 * Names go where they meet no mark, no line and no other name: right, left, above, below. The largest groups are named
 * first. `taken` is what stands already; `y` of a name is its middle.
 */
function placeNames(points: PlacedPoint[], taken: Box[], room: Box, font: number): PlacedPoint[] {
  const boxes = [...taken, ...points.map(({ x, y }) => around(x, y, REACH))]
  const named = new Map<PlacedPoint, PlacedPoint>()
  for (const point of [...points].sort((a, b) => b.n - a.n)) {
    const { label, x, y } = point
    const wide = textWidth(label, font)
    const own = boxes[taken.length + points.indexOf(point)]
    const spots = [
      { left: x + 11, middle: y },
      { left: x - 11 - wide, middle: y },
      { left: x - wide / 2, middle: y - 16 },
      { left: x - wide / 2, middle: y + 16 },
    ]
    const found = spots.find(({ left, middle }) => {
      const box = { left: left - 2, right: left + wide + 2, top: middle - font / 2, bottom: middle + font / 2 }
      const inside =
        box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
      if (!inside || boxes.some((other) => other !== own && overlap(box, other))) return false
      boxes.push(box)
      return true
    })
    if (found) named.set(point, { ...point, nameX: found.left, nameY: found.middle })
  }
  return points.map((point) => named.get(point) ?? point)
}

/**
 * Rates against effective numbers of decisions, with the exact limits between which 19 of 20 groups lie at the overall
 * rate. Marks are named where their name has room; every mark is a link that says its group.
 */
export function funnel(frame: Frame, points: FunnelPoint[], overall: number): string {
  const { document, size } = frame
  const [width, height] = [WIDTH[size], HEIGHT[size]]
  const [left, right, top, bottom] = [44, width - 14, 16, height - 46]
  const rated = points.flatMap((point) =>
    point.rate.rate === null ? [] : [{ ...point, share: point.rate.rate, n: point.rate.effective }],
  )
  const most = Math.max(10, ...rated.map(({ n }) => n)) * 1.05
  const least = 2
  const { max, ticks } = toGrid(
    Math.min(1, Math.max(0.2, toControlLimits(overall, 5).high, ...rated.map(({ share }) => share * 1.06))),
    size,
  )
  const atX = (n: number) => left + (n / most) * (right - left)
  const atY = (share: number) => bottom - (Math.min(share, max) / max) * (bottom - top)
  // Closer together at the start, where the limits are steep.
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => {
    const n = least + (most - least) * (step / STEPS) ** 2
    return { n, ...toControlLimits(overall, n) }
  })
  // The line of all decisions is named at its end, on the side where no mark stands.
  const line = atY(overall)
  const words = `All decisions ${formatPercent(overall)}`
  const marks = rated.map(({ n, share }) => around(atX(n), atY(share), REACH))
  const sides = [-20, 4].map((below) => {
    return { left: right - textWidth(words, 13), right, top: line + below, bottom: line + below + 16 }
  }) as [Box, Box]
  const wordsBox = sides.find((box) => !marks.some((mark) => overlap(mark, box))) ?? sides[0]
  const font = size === 'wide' ? 14 : 13.5
  const placed = placeNames(
    rated
      .map((point) => ({ ...point, x: atX(point.n), y: atY(point.share), nameX: null, nameY: 0 }))
      // Links stand from left to right.
      .sort((a, b) => a.n - b.n || a.share - b.share || a.label.localeCompare(b.label, 'en-US')),
    [wordsBox, { left, right, top: line - 2, bottom: line + 2 }],
    { left, right: width, top: 0, bottom },
    font,
  )
  const link = (data: PlacedPoint[]) => ({
    href: 'href',
    ariaLabel: ({ label, rate }: PlacedPoint) => `${label}: ${sayRate(rate)}`,
    render: hitArea((place) => {
      const { x, y } = data[place] as PlacedPoint
      return [around(x, y, TARGET / 2)]
    }),
  })
  const named = placed.filter(({ nameX }) => nameX !== null)
  const nameless = placed.filter(({ nameX }) => nameX === null)
  const dots = (data: PlacedPoint[], tier: 'reliable' | 'few', options: Plot.DotOptions = {}) => {
    const some = data.filter(({ rate }) => rate.tier === tier)
    return Plot.dot(some, { x: 'n', y: 'share', r: 6, symbol: turnedSquare, className: `dot ${tier}`, ...options })
  }

  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: height - bottom,
    x: { domain: [0, most], axis: null },
    y: { domain: [0, max], axis: null },
    marks: [
      Plot.ruleY(ticks, { className: 'grid' }),
      Plot.text(ticks, {
        x: pixels(left - 8),
        y: (share: number) => share,
        text: formatTick,
        textAnchor: 'end',
        className: 'tick',
      }),
      Plot.text(toCountTicks(most, size === 'wide' ? 8 : 4), {
        x: (n: number) => n,
        y: pixels(bottom + 8),
        text: formatCount,
        lineAnchor: 'top',
        className: 'tick',
      }),
      Plot.text(['Effective number of decisions'], {
        x: pixels(right),
        y: pixels(height - 18),
        textAnchor: 'end',
        lineAnchor: 'top',
        className: 'tier',
      }),
      Plot.ruleY([overall], { className: 'ref' }),
      Plot.lineY(steps, {
        x: 'n',
        y: ({ high }) => (high > max ? Number.NaN : high),
        strokeWidth: 1,
        className: 'limit',
      }),
      Plot.lineY(steps, { x: 'n', y: ({ low }) => (low > max ? Number.NaN : low), strokeWidth: 1, className: 'limit' }),
      Plot.text([words], {
        x: pixels(right),
        y: pixels(wordsBox.top + 8),
        textAnchor: 'end',
        className: 'reflabel',
      }),
      // A group is one link: its name with its mark, or the mark alone, which then says its name to the pointer.
      Plot.text(named, {
        x: { value: 'nameX', scale: null },
        y: { value: 'nameY', scale: null },
        text: 'label',
        textAnchor: 'start',
        className: 'rowlabel',
        ...link(named),
      }),
      (['reliable', 'few'] as const).flatMap((tier) => [
        dots(named, tier),
        dots(nameless, tier, { title: 'label', ...link(nameless.filter(({ rate }) => rate.tier === tier)) }),
      ]),
    ],
  })
  return finish(svg, frame, 'funnel')
}
