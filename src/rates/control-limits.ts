import { incompleteBeta } from './incomplete-beta.ts'
import type { Limits } from './wilson.ts'

/** Left out on each side by two-sided 95% limits. */
const TAIL = 0.025

/** Where a falling function crosses `TAIL` between two numbers; halved until nothing changes. */
function toCrossing(falling: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (falling(middle) > TAIL) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * The exact binomial limits of a funnel: a group of `effective` decisions, each overturned at the overall rate `p`,
 * lies above the upper one and below the lower one with a chance of at most 2.5% each. A share lies outside them where
 * its own Clopper–Pearson interval leaves out `p`. The number need not be whole: the binomial's tails are read off the
 * incomplete beta function, as Korn and Graubard (1998) do for clustered data. Throws a RangeError for a share outside
 * 0 to 1 or no decisions. Source: Spiegelhalter (2005), Funnel plots, Statistics in Medicine 24, appendix A.1.1.
 */
export function toControlLimits(p: number, effective: number): Limits {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a share lies between 0 and 1, not at ${p}`)
  if (!(effective > 0)) throw new RangeError(`limits need decisions, not ${effective}`)
  const n = effective
  // The chance of x or more falls with x; that of x or fewer falls with what is left of n.
  const orMore = (x: number) => (x <= 0 ? 1 : incompleteBeta(p, x, n - x + 1))
  const orFewer = (left: number) => (left <= 0 ? 1 : incompleteBeta(1 - p, left, n - left + 1))
  return {
    low: orFewer(n) > TAIL ? 0 : 1 - toCrossing(orFewer, 0, n) / n,
    high: orMore(n) > TAIL ? 1 : toCrossing(orMore, 0, n) / n,
  }
}
