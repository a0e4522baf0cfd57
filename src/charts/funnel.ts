import { toControlLimits } from '../rates/control-limits.ts'
import { formatPercent } from '../rates/format-rate.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { sayRate } from '../rates/say-rate.ts'
import { toCountTicks } from './count-ticks.ts'
import { drawBand } from './draw-band.ts'
import { finish } from './finish.ts'
import { type Frame, WIDTH } from './frame.ts'
import { toPen } from './pen.ts'
import { formatTick, toGrid } from './share-axis.ts'
import { textWidth } from './text-width.ts'
import { diamond } from './unit-mark.ts'

/** A group with a rate. */
export interface FunnelPoint {
  label: string
  rate: RateNumbers
  /** The list of its decisions. */
  href: string | null
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const HEIGHT = { wide: 380, narrow: 300 }
const REACH = 8
/** A mark is a target for a finger, too. */
const TARGET = 24

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Rates against effective numbers of decisions, with the exact limits between which 19 of 20 groups lie at the overall
 * rate.
 * Marks are named where their name has room; every mark is a link that says its group.
 */
export function funnel(frame: Frame, points: FunnelPoint[], overall: number): string {
  const pen = toPen(frame.document)
  const { size } = frame
  const [width, height] = [WIDTH[size], HEIGHT[size]]
  const [left, right, top, bottom] = [44, width - 14, 28, height - 46]
  const rated = points.flatMap(({ rate, ...point }) =>
    rate.rate === null ? [] : [{ ...point, rate, share: rate.rate, n: rate.effective }],
  )
  const most = Math.max(10, ...rated.map(({ n }) => n)) * 1.05
  const least = 2
  const { max, ticks } = toGrid(
    Math.min(1, Math.max(0.2, toControlLimits(overall, 5).high, ...rated.map(({ share }) => share * 1.06))),
    size,
  )
  const atX = (n: number) => left + (n / most) * (right - left)
  const atY = (share: number) => bottom - (Math.min(share, max) / max) * (bottom - top)
  const steps = Array.from({ length: 81 }, (_, step) => {
    const n = least + ((most - least) * step) / 80
    return { n, ...toControlLimits(overall, n) }
  })
  const curve = (end: 'low' | 'high') => {
    const drawn = steps.filter((step) => step[end] <= max)
    return drawn
      .map((step, place) => `${place ? 'L' : 'M'}${atX(step.n).toFixed(1)},${atY(step[end]).toFixed(1)}`)
      .join('')
  }
  const grid = ticks.map((share) => pen.element('path', { d: `M${left},${atY(share).toFixed(1)}H${right}` }))
  const shares = ticks.map((share) =>
    pen.text(formatTick(share), { x: left - 8, y: +(atY(share) + 4.5).toFixed(1), anchor: 'end' }),
  )
  const counts = toCountTicks(most, size === 'wide' ? 8 : 4).map((n) =>
    pen.text(String(n), { x: +atX(n).toFixed(1), y: bottom + 18, anchor: 'middle' }),
  )
  const axis = pen.text('Effective number of decisions', { x: right, y: height - 8, anchor: 'end', class: 'tier' })
  const reference = `All decisions ${formatPercent(overall)}`
  const referenceWidth = textWidth(reference, 13)

  // Labels go where they meet no mark and no other label: right, left, above, below; else the link alone has the name.
  const taken: Box[] = rated.map(({ n, share }) => ({
    left: atX(n) - REACH,
    right: atX(n) + REACH,
    top: atY(share) - REACH,
    bottom: atY(share) + REACH,
  }))
  taken.push({ left: right - referenceWidth - 4, right, top: 0, bottom: 20 })
  // Nor do they meet the lines.
  taken.push({ left, right, top: atY(overall) - 2, bottom: atY(overall) + 2 })
  const font = size === 'wide' ? 14 : 13.5
  const toLabel = ({ label, n, share }: (typeof rated)[number], place: number) => {
    const wide = textWidth(label, font * (size === 'wide' ? 1 : 1.05))
    const [x, y] = [atX(n), atY(share)]
    const spots = [
      { x: x + 11, y: y + 4.5 },
      { x: x - 11 - wide, y: y + 4.5 },
      { x: x - wide / 2, y: y - 12 },
      { x: x - wide / 2, y: y + 21 },
    ]
    for (const spot of spots) {
      const box = { left: spot.x - 2, right: spot.x + wide + 2, top: spot.y - font * 0.8, bottom: spot.y + font * 0.25 }
      const inside = box.left >= left && box.right <= width && box.top >= 0 && box.bottom <= bottom
      if (!inside || taken.some((other, index) => index !== place && overlap(box, other))) continue
      taken.push(box)
      return pen.text(label, { x: +spot.x.toFixed(1), y: +spot.y.toFixed(1), class: 'rowlabel' })
    }
    return null
  }
  // The largest are named first; links stand from left to right.
  const labels = new Map(
    rated
      .map((point, place) => ({ point, place }))
      .sort((a, b) => b.point.n - a.point.n)
      .map(({ point, place }) => [point, toLabel(point, place)]),
  )
  const marks = [...rated]
    .sort((a, b) => a.n - b.n || a.share - b.share || a.label.localeCompare(b.label, 'en-US'))
    .map((point) => {
      const [x, y] = [+atX(point.n).toFixed(1), +atY(point.share).toFixed(1)]
      const label = labels.get(point)
      return pen.link(
        point.href,
        point.href ? `${point.label}: ${sayRate(point.rate)}` : null,
        // What has no room for its name says it to the pointer.
        ...(label ? [] : [pen.element('title', {}, point.label)]),
        drawBand(pen, x - TARGET / 2, y - TARGET / 2, x + TARGET / 2, y + TARGET / 2),
        pen.element('path', { d: diamond(x, y, 7.5), class: `dot ${point.rate.tier}` }),
        ...(label ? [label] : []),
      )
    })
  const drawn = [
    pen.element('g', { class: 'grid' }, ...grid),
    pen.element('g', { class: 'tick' }, ...shares, ...counts),
    axis,
    pen.element('path', { d: `M${left},${atY(overall).toFixed(1)}H${right}`, class: 'ref' }),
    pen.element('path', { d: curve('high'), class: 'limit' }),
    pen.element('path', { d: curve('low'), class: 'limit' }),
    pen.text(reference, { x: right, y: 14, anchor: 'end', class: 'reflabel' }),
    ...marks,
  ]
  return finish(pen.element('svg', {}, ...drawn), frame, 'funnel', height)
}
