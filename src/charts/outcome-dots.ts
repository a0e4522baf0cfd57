import * as Plot from '@observablehq/plot'
import type { Outcome } from './column-groups.ts'
import { radiusOf, turnedSquare } from './symbols.ts'

/** One decision in its place, in pixels. */
export interface PlacedDecision {
  outcome: Outcome
  x: number
  y: number
}

/** Both outcomes as symbols with their class; the turned one is a little larger, since it looks smaller. */
export const OUTCOMES = [
  { outcome: 'upheld', className: 'm-up', symbol: 'square', grown: 1 },
  { outcome: 'overturned', className: 'm-over', symbol: turnedSquare, grown: 1.018 },
] as const

/** Single decisions as dots in pixels: upheld a square that stands, overturned the same square, turned over. */
export function outcomeDots(decisions: PlacedDecision[], side: number, options: Plot.DotOptions = {}): Plot.Dot[] {
  return OUTCOMES.map(({ outcome, className, symbol, grown }) =>
    Plot.dot(
      decisions.filter((decision) => decision.outcome === outcome),
      {
        x: { value: 'x', scale: null },
        y: { value: 'y', scale: null },
        symbol,
        r: radiusOf(side * grown),
        className,
        ...options,
      },
    ),
  )
}

/** A square of Plot's, standing or turned, as relative steps from any place. */
const OUTLINES = {
  'm-up': (side: number) => (x: number, y: number) => `M${x - side / 2},${y - side / 2}h${side}v${side}h${-side}z`,
  'm-over': (side: number) => {
    const reach = Number((side * 0.72).toFixed(1))
    return (x: number, y: number) => `M${x},${y - reach}l${reach},${reach}l${-reach},${reach}l${-reach},${-reach}z`
  },
}

/**
 * Hundreds of decisions, none of them a link: the same dots, drawn as one path for each outcome by a render transform,
 * in a tenth of the bytes and of the time.
 */
export function manyOutcomeDots(decisions: PlacedDecision[], side: number): Plot.Dot[] {
  return OUTCOMES.map(({ outcome, className }) => {
    const outline = OUTLINES[className](side)
    return Plot.dot(
      decisions.filter((decision) => decision.outcome === outcome),
      {
        x: { value: 'x', scale: null },
        y: { value: 'y', scale: null },
        className,
        render(index, scales, values, dimensions, context, next) {
          const group = next?.(index.slice(0, 1), scales, values, dimensions, context) ?? null
          const path = context.document.createElementNS('http://www.w3.org/2000/svg', 'path')
          const [xs, ys] = [values.x, values.y] as [ArrayLike<number>, ArrayLike<number>]
          path.setAttribute('d', Array.from(index, (datum) => outline(xs[datum] ?? 0, ys[datum] ?? 0)).join(''))
          group?.replaceChildren(path)
          return group
        },
      },
    )
  })
}
