import type { RateNumbers } from '../rates/rate.ts'
import type { Group } from './answer.ts'
import { isShown } from './cell-rule.ts'
import type { Sorting } from './explorer-state.ts'

/** A group whose rate may be shown. */
export type RatedGroup = Group & { rate: RateNumbers }

/** The groups of a selection in the order of the page. */
export interface OrderedGroups {
  /** Those with numbers. */
  rated: RatedGroup[]
  /** Those of which not everything may be shown, by name: their order says nothing of their size. */
  hidden: Group[]
  /** Decisions without a value; they stand outside the rows. */
  rest: Group | null
}

/**
 * By number of decisions, or reliable rates by the lower end of their intervals: never a rank among rows that count as fewer
 * than thirty decisions, which stay in the order of their size behind them.
 */
export function orderGroups(groups: readonly Group[], sort: Sorting, nameOf: (value: string) => string): OrderedGroups {
  const own = groups.filter(({ value }) => value !== '')
  const byName = (a: Group, b: Group) => nameOf(a.value).localeCompare(nameOf(b.value), 'en-US')
  const isRated = (group: Group): group is RatedGroup => isShown(group.decided) && group.rate !== null
  const bySize = (a: RatedGroup, b: RatedGroup) => b.rate.decided - a.rate.decided || byName(a, b)
  const lowOf = ({ rate: { tier, low } }: RatedGroup) => (tier === 'reliable' && low !== null ? low : -1)
  const rated = own
    .filter(isRated)
    .sort((a, b) => (sort === 'low' ? lowOf(b) - lowOf(a) || bySize(a, b) : bySize(a, b)))
  const TIERS_IN_ORDER = ['reliable', 'few', 'counts'] as const
  return {
    rated: TIERS_IN_ORDER.flatMap((tier) => rated.filter(({ rate }) => rate.tier === tier)),
    hidden: own.filter((group) => !isRated(group)).sort(byName),
    rest: groups.find(({ value }) => value === '') ?? null,
  }
}
