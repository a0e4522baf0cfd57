import type { RateNumbers } from '../rates/rate.ts'
import { rateFromSums } from '../rates/rate-from-sums.ts'
import type { Bits } from './bits.ts'
import { type Count, isSmall } from './cell-rule.ts'
import { isSided, REASON } from './explored-dimensions.ts'
import type { FilterEngine } from './filter-engine.ts'
import { type Outcomes, sumGroups, sumRows } from './group-sums.ts'
import { type Privacy, type Secrecy, toPrivacy } from './privacy.ts'
import { type SideShares, toReasonShares } from './reason-shares.ts'

/** A rate as it may be shown: its numbers are null where the outcomes of its decisions may not be told. */
export interface ShownRate {
  decided: Count
  letters: Count
  rate: RateNumbers | null
}

/** One value of the grouping within the selection. */
export interface Group extends ShownRate {
  /** The value as in decisions.csv; empty for not read, not stated, or not classified. */
  value: string
}

/** What a click brings: everything that the page shows of the filters, but for the decisions themselves. */
export interface Answer {
  selection: Bits
  overall: ShownRate
  groups: Group[]
  /** Where the selection is divided by reason: shares on each side, in place of groups; none under the cell rule. */
  reasons: SideShares[] | null
  /** The filters choose by what stands on one side of the outcome, so that no share overturned is given. */
  sided: boolean
  /** Counts by value of each list that was asked for, each under the filters of the other lists. */
  lists: Map<string, Count[]>
}

/** A rate of which no share is given: its counts stand. */
const withoutShare = (rate: RateNumbers): RateNumbers => ({
  ...rate,
  rate: null,
  low: null,
  high: null,
  tier: 'counts',
})

/** A rate as it may be shown. */
export function toShown(
  rate: RateNumbers,
  { decided, overturned }: Secrecy,
  sided: boolean,
  personal: boolean,
): ShownRate {
  return {
    decided: decided ?? rate.decided,
    letters: decided ?? (personal && isSmall(rate.letters) ? 'under' : rate.letters),
    rate: overturned ? null : sided ? withoutShare(rate) : rate,
  }
}

function toGroups(engine: FilterEngine, outcomes: Outcomes, rows: Bits, by: string, privacy: Privacy, sided: boolean) {
  const column = engine.columnOf(by)
  const secrecyOf = privacy.of(by)
  const chosen = engine.chosenOf(by)
  return sumGroups(outcomes, rows, column).flatMap((sums, place): Group[] => {
    const secrecy = secrecyOf(place)
    // An empty group is left out, unless its being empty would tell something of the others.
    if (sums.decided === 0 && (!secrecy.decided || chosen?.has(place) === false)) return []
    const shown = toShown(rateFromSums(sums, outcomes.likeness), secrecy, sided, privacy.isCombined(by))
    return [{ value: column.values[place] as string, ...shown }]
  })
}

/** Counts by value of some lists, by the value's place, as they may be shown. */
export function countLists(engine: FilterEngine, lists: readonly string[], privacy = toPrivacy(engine)) {
  return new Map(
    [...engine.count(lists)].map(([id, counts]): [string, Count[]] => {
      const secrecy = privacy.of(id, false)
      return [id, Array.from(counts, (count, place) => secrecy(place).decided ?? count)]
    }),
  )
}

/** Answers a change of filters: the selection's rate, the rates of its groups, and the counts of the lists in sight. */
export function answer(engine: FilterEngine, outcomes: Outcomes, by: string, lists: readonly string[]): Answer {
  const selection = engine.selection()
  const sided = engine.filtered().some(isSided)
  const privacy = toPrivacy(engine)
  const overall = rateFromSums(sumRows(outcomes, selection), outcomes.likeness)
  return {
    selection,
    overall: toShown(overall, privacy.of(null)(0), sided, privacy.isCombined(null)),
    groups: by === REASON ? [] : toGroups(engine, outcomes, selection, by, privacy, sided),
    reasons: by === REASON ? (privacy.isCombined(null) ? [] : toReasonShares(engine, outcomes, selection)) : null,
    sided,
    lists: countLists(engine, lists, privacy),
  }
}
