import { quantileSorted } from 'd3-array'
import { incompleteBeta } from './incomplete-beta.ts'
import type { Tier } from './rate.ts'
import { LEAST_FOR_RATE, LEAST_FOR_RELIABLE } from './tier.ts'

/** How some independent numbers lie. Median and quartiles are null where there are too few (tier `counts`). */
export interface Spread {
  count: number
  least: number | null
  most: number | null
  lowerQuartile: number | null
  median: number | null
  upperQuartile: number | null
  /** 95% limits of the median; null where there are fewer than six numbers. */
  low: number | null
  high: number | null
  tier: Tier
}

const TAIL = 0.025

/**
 * The rank, from 1, between which and its mirror image the median lies with 95% certainty or more: the greatest k with a
 * chance of at most 2.5% that fewer than k of n coins fall on one side. 0 where there is none.
 */
function toRank(count: number): number {
  let rank = 0
  while (rank < count / 2 && 1 - incompleteBeta(0.5, rank + 1, count - rank) <= TAIL) rank++
  return rank
}

/**
 * Median, quartiles and limits of whole numbers, each from a letter of its own. Quartiles are linear between
 * neighboring numbers (Hyndman and Fan's type 7, as in R and spreadsheets); the limits of the median are numbers of the
 * list itself, by the binomial (Conover, 1999), and hold for any distribution. Tiers go by the number
 * alone.
 */
export function toSpread(numbers: number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b)
  const count = sorted.length
  const [least = null] = sorted
  const most = sorted.at(-1) ?? null
  const tier = count < LEAST_FOR_RATE ? 'counts' : count < LEAST_FOR_RELIABLE ? 'few' : 'reliable'
  const at = (share: number) => (tier === 'counts' ? null : (quantileSorted(sorted, share) ?? null))
  const rank = tier === 'counts' ? 0 : toRank(count)
  return {
    count,
    least,
    most,
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    low: sorted[rank - 1] ?? null,
    high: rank === 0 ? null : (sorted[count - rank] ?? null),
    tier,
  }
}
