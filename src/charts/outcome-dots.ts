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
