import { ascending } from 'd3-array'
import type { DecisionRow } from '../classify/decision-row.ts'
import { toDecisionKey } from './decision-key.ts'
import type { Rate } from './rate.ts'
import { LEAST_FOR_FIRM } from './tier.ts'

/** Under so many denials expected to be overturned, no standardised rate is given. */
const LEAST_EXPECTED = 5
/** A sum of shares that is whole can fall short of it by its rounding. */
const ROUNDING = 1e-9

/** The mix of treatments that groups are put on: that of a corpus, and the corpus's rate in each category. */
export interface Standard {
  /** Share of all decisions overturned; null for an empty corpus. */
  overall: number | null
  /** The category of each decision, by its key; empty where the request was not classified. */
  categories: ReadonlyMap<string, string>
  /** Share of each category's decisions overturned, however few they are. */
  shares: ReadonlyMap<string, number>
}

/** A rate as it would be on the corpus's mix of treatments. Shares are unrounded, and null where there are too few. */
export interface Standardised {
  /** E, the denials of the group that would be overturned at the corpus's rate in each category. */
  expected: number
  rate: number | null
  low: number | null
  high: number | null
}

/**
 * The standard of a corpus. Decisions whose request is not classified are a category of their own, under the empty id:
 * they count in the group's decisions and in the corpus's rate as every other does, so E has a share for each decision.
 */
export function toStandard(corpus: Pick<DecisionRow, 'caseId' | 'number' | 'outcome' | 'category'>[]): Standard {
  const groups = Map.groupBy(corpus, ({ category }) => category ?? '')
  const shareOf = (decisions: typeof corpus) =>
    decisions.filter(({ outcome }) => outcome === 'overturned').length / decisions.length
  return {
    overall: corpus.length > 0 ? shareOf(corpus) : null,
    categories: new Map(corpus.map((row) => [toDecisionKey(row), row.category ?? ''])),
    shares: new Map([...groups].map(([category, decisions]) => [category, shareOf(decisions)])),
  }
}

/**
 * Indirect standardisation of a group's rate (product.md, "Rules for numbers"): E = Σ over categories of the group's
 * decisions × the corpus's rate in that category; shown as (x/E) × the corpus's rate, with the limits of x/n times
 * (corpus rate ÷ (E/n)). Given for an effective number of 30 or more and E of 5 or more. It is not cut off at 1: a
 * group that is overturned far more often than its mix would have it can pass it. Throws a RangeError for a decision
 * that is not in the corpus.
 */
export function standardise(
  { rate, low, high, decided, effective, decisions }: Rate,
  standard: Standard,
): Standardised {
  const counts = new Map<string, number>()
  for (const key of decisions) {
    const category = standard.categories.get(key)
    if (category === undefined) throw new RangeError(`the decision ${key} is not in the corpus that is the standard`)
    counts.set(category, (counts.get(category) ?? 0) + 1)
  }
  // Summed in one order, so that the order of the decisions moves no last digit.
  const expected = [...counts]
    .sort(([a], [b]) => ascending(a, b))
    .reduce((sum, [category, count]) => sum + count * (standard.shares.get(category) ?? 0), 0)
  const enough = effective >= LEAST_FOR_FIRM && expected >= LEAST_EXPECTED - ROUNDING
  if (!enough || rate === null || low === null || high === null || standard.overall === null) {
    return { expected, rate: null, low: null, high: null }
  }
  const scale = standard.overall / (expected / decided)
  return { expected, rate: rate * scale, low: low * scale, high: high * scale }
}
