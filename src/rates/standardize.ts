import { ascending } from 'd3-array'
import type { DecisionRow } from '../classify/decision-row.ts'
import { toDecisionKey } from './decision-key.ts'
import type { Rate } from './rate.ts'
import { LEAST_FOR_RELIABLE } from './tier.ts'

/** Under so many denials expected to be overturned, no standardized rate is given. */
const LEAST_EXPECTED = 5
/** A directly standardized rate covers at least this share of the corpus's decisions. */
const LEAST_COVERED = 0.8
/** A sum of shares that is whole can fall short of it by its rounding. */
const ROUNDING = 1e-9

/** What groups are held against: the corpus's rate in each category, and its mix of categories. */
export interface Standard {
  /** Share of all decisions overturned; null for an empty corpus. */
  overall: number | null
  /** The category of each decision, by its key; empty where the request was not classified. */
  categories: ReadonlyMap<string, string>
  /** Share of each category's decisions overturned, however few they are. */
  shares: ReadonlyMap<string, number>
  /** Share of the corpus's decisions in each category. */
  weights: ReadonlyMap<string, number>
  /** The decisions overturned, by key. */
  overturned: ReadonlySet<string>
}

/**
 * A group beside what the corpus's rates would make of its own mix of treatments (indirect standardization). Comparable
 * with the corpus alone: two groups with different mixes have different yardsticks. Null where there are too few.
 */
export interface Standardized {
  /** E, the denials of the group that would be overturned at the corpus's rate in each category. */
  expected: number
  /** Observed ÷ expected, with limits: 1 where as many are overturned as its mix would have it. */
  ratio: number | null
  ratioLow: number | null
  ratioHigh: number | null
  /** Observed ÷ expected times the corpus's rate, with limits. */
  rate: number | null
  low: number | null
  high: number | null
}

/** A group's own rates on the corpus's mix of categories (direct standardization); it has no limits. */
export interface DirectRate {
  /** Share of the corpus's decisions in categories of which the group has decisions too. */
  covered: number
  /** Null where less than 80% are covered. */
  rate: number | null
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
    weights: new Map([...groups].map(([category, { length }]) => [category, length / corpus.length])),
    overturned: new Set(corpus.filter(({ outcome }) => outcome === 'overturned').map(toDecisionKey)),
  }
}

/** How many decisions of a group are of one category, and how many of them are overturned. */
interface CategoryTally {
  category: string
  decided: number
  overturned: number
}

/** By the standard and the list of decisions: a figure asks for both kinds of standardized rates, several times. */
const tallied = new WeakMap<Standard, WeakMap<string[], CategoryTally[]>>()

/** The group's decisions by category, in one order, so that the order of the decisions moves no last digit. */
function countCategories(decisions: string[], standard: Standard): CategoryTally[] {
  const known = tallied.get(standard) ?? new WeakMap<string[], CategoryTally[]>()
  tallied.set(standard, known)
  const counted = known.get(decisions) ?? tallyCategories(decisions, standard)
  known.set(decisions, counted)
  return counted
}

function tallyCategories(decisions: string[], standard: Standard): CategoryTally[] {
  const tallies = new Map<string, CategoryTally>()
  for (const key of decisions) {
    const category = standard.categories.get(key)
    if (category === undefined) throw new RangeError(`the decision ${key} is not in the corpus that is the standard`)
    const tally = tallies.get(category) ?? { category, decided: 0, overturned: 0 }
    tallies.set(category, tally)
    tally.decided++
    if (standard.overturned.has(key)) tally.overturned++
  }
  return [...tallies.values()].sort((a, b) => ascending(a.category, b.category))
}

/**
 * Observed ÷ expected of a group: E = Σ over categories of the group's decisions × the corpus's rate in that category;
 * x/E, and x/E × the corpus's rate, with the limits of x/n times (corpus rate ÷ (E/n)). Given for an effective number
 * of 30 or more and E of 5 or more. The rate is not cut off at 1: a group that is overturned far more often than its
 * mix would have it can pass it. Throws a RangeError for a decision that is not in the corpus.
 */
export function standardize(
  { rate, low, high, decided, effective, decisions }: Rate,
  standard: Standard,
): Standardized {
  const expected = countCategories(decisions, standard).reduce(
    (sum, { category, decided: own }) => sum + own * (standard.shares.get(category) ?? 0),
    0,
  )
  const enough = effective >= LEAST_FOR_RELIABLE && expected >= LEAST_EXPECTED - ROUNDING
  if (!enough || rate === null || low === null || high === null || standard.overall === null) {
    return { expected, ratio: null, ratioLow: null, ratioHigh: null, rate: null, low: null, high: null }
  }
  const share = expected / decided
  const scale = standard.overall / share
  return {
    expected,
    ratio: rate / share,
    ratioLow: low / share,
    ratioHigh: high / share,
    rate: rate * scale,
    low: low * scale,
    high: high * scale,
  }
}

/**
 * The directly standardized rate of a group: its own rate in each category, weighted by the corpus's mix of categories,
 * over the categories of which it has decisions; given where these hold at least 80% of the corpus's decisions. Throws
 * a RangeError for a decision that is not in the corpus.
 */
export function standardizeDirectly({ decisions }: Rate, standard: Standard): DirectRate {
  const groups = countCategories(decisions, standard)
  const weightOf = (category: string) => standard.weights.get(category) ?? 0
  const covered = groups.reduce((sum, { category }) => sum + weightOf(category), 0)
  if (covered < LEAST_COVERED - ROUNDING) return { covered, rate: null }
  const weighted = groups.reduce(
    (sum, { category, decided, overturned }) => sum + weightOf(category) * (overturned / decided),
    0,
  )
  return { covered, rate: weighted / covered }
}
