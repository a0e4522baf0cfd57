import type { RateNumbers } from '../rates/rate.ts'
import type { Box } from './hit-area.ts'
import { textWidth } from './text-width.ts'

/** A group with a rate. */
export interface FunnelPoint {
  label: string
  rate: RateNumbers
  /** The list of its decisions. */
  href: string | null
}

/** How far from its mark a number may stand. */
const RINGS = Array.from({ length: 24 }, (_, ring) => 11 + 8 * ring)
/** Beyond this a line leads from the mark to its number. */
const NEAR = 30

/** So far a mark reaches from its middle. */
export const REACH = 8

/** The box around a place, so far in each direction. */
export const around = (x: number, y: number, reach: number): Box => {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

export const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A group with a rate, in pixels. */
export interface Point extends FunnelPoint {
  share: number
  n: number
  x: number
  y: number
}

/** A point with what names it: its label or, where that has no room, a number that the key below the drawing explains. */
export interface NamedPoint extends Point {
  name: string
  nameX: number
  nameY: number
  /** Whether the number stands so far off that a line leads to it. */
  led: boolean
}

/**
 * Names go where they meet no mark, no line and no other name: right, below, left, above. The largest groups are named
 * first. `taken` is what stands already; `y` of a name is its middle.
 */
export function placeNames(points: Point[], taken: Box[], room: Box, font: number): NamedPoint[] {
  const boxes = [...taken, ...points.map(({ x, y }) => around(x, y, REACH))]
  const named = new Map<Point, NamedPoint>()
  let numbers = 0
  const place = (point: Point, name: string): { left: number; middle: number } | undefined => {
    const { x, y } = point
    const wide = textWidth(name, font)
    const own = boxes[taken.length + points.indexOf(point)]
    const spotsAt = (away: number, directions: number) =>
      Array.from({ length: directions }, (_, turn) => {
        const angle = (2 * Math.PI * turn) / directions
        const center = x + Math.cos(angle) * (away + wide / 2)
        return { left: center - wide / 2, middle: y + Math.sin(angle) * (away + 5) }
      })
    // A number is short and may stand farther off, at the end of a line.
    const spots = name === point.label ? spotsAt(11, 4) : RINGS.flatMap((away) => spotsAt(away, 16))
    return spots.find(({ left, middle }) => {
      const box = { left: left - 2, right: left + wide + 2, top: middle - font / 2, bottom: middle + font / 2 }
      const inside =
        box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
      if (!inside || boxes.some((other) => other !== own && overlap(box, other))) return false
      boxes.push(box)
      return true
    })
  }
  for (const point of [...points].sort((a, b) => b.n - a.n)) {
    const spot = place(point, point.label)
    const name = spot ? point.label : String(++numbers)
    const { left, middle } = spot ?? place(point, name) ?? { left: point.x + 11, middle: point.y }
    const led = Math.hypot(left - point.x, middle - point.y) > NEAR && name !== point.label
    named.set(point, { ...point, name, nameX: left, nameY: middle, led })
  }
  return points.flatMap((point) => named.get(point) ?? [])
}

/** What the numbers beside marks stand for, in their order. */
export const toKey = (points: NamedPoint[]): string =>
  points
    .filter(({ name, label }) => name !== label)
    .sort((a, b) => Number(a.name) - Number(b.name))
    .map(({ name, label }) => `${name} ${label}`)
    .join(', ')
