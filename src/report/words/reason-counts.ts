import { groupByValue } from '../../rates/group-rates.ts'
import { type Share, toShare, toShares } from '../../rates/to-share.ts'
import { browseHref, outcomeHref } from './browse-href.ts'
import { nameOf, toNames } from './names.ts'
import { type ReadingAccuracy, sayPrecisionNote, sayReadingAccuracy } from './reading-accuracy.ts'
import type { Counting, DecisionRow, Taxonomy } from './shapes.ts'

/** How many of a side's decisions give a reason. Reasons are counted by the outcome they support, so this is no rate. */
interface ReasonCount {
  id: string
  label: string
  count: number
  /** With its limits, of the side's decisions in which a reason was read. */
  share: Share
  reading: ReadingAccuracy
}

/** One side's reasons. The whole is the side's decisions in which a reason was read; the others are counted apart. */
export interface ReasonSide {
  side: 'upheld' | 'overturned'
  /** Decisions of this side, with or without a reason read. */
  decisions: number
  /** Decisions of this side in which at least one reason was read: the whole of every share. */
  read: number
  /** The most frequent first, then by name; reasons that no decision gives are left out. */
  reasons: ReasonCount[]
  /** What the precision beside each reason is. */
  precisionNote: string
}

type ReasonEntry = Taxonomy['reasons'][number]

/** Whether decisions of an outcome can give a reason; one that may support either side is counted on both. */
export const standsOn = ({ side }: Pick<ReasonEntry, 'side'>, outcome: ReasonSide['side']): boolean =>
  side === outcome || side === 'either'

/** The decisions of one side in which a reason of that side was read: the whole of every share of reasons. */
export function listRead(decisions: DecisionRow[], side: ReasonSide['side'], taxonomy: Taxonomy): DecisionRow[] {
  const ids = new Set(taxonomy.reasons.flatMap((entry) => (standsOn(entry, side) ? [entry.id] : [])))
  return decisions.filter(({ outcome, reasons }) => outcome === side && reasons.some((id) => ids.has(id)))
}

/** What the reviewers gave as reasons on one side of the outcome, among some decisions. */
export function toReasonSide(
  decisions: DecisionRow[],
  side: ReasonSide['side'],
  { taxonomy, likeness, accuracy }: Counting,
): ReasonSide {
  const entries = taxonomy.reasons.filter((entry) => standsOn(entry, side))
  const read = listRead(decisions, side, taxonomy)
  const shares = toShares(read, (decision) => decision.reasons, likeness)
  const given = entries.flatMap(({ id, title }) => {
    const share = shares.get(id)
    return share ? [{ id, label: title, count: share.count, share, reading: sayReadingAccuracy(accuracy, id) }] : []
  })
  return {
    side,
    decisions: decisions.filter(({ outcome }) => outcome === side).length,
    read: read.length,
    precisionNote: sayPrecisionNote(accuracy),
    reasons: given.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en-US')),
  }
}

/** The reasons that lead their side: one, or all that share the greatest count. */
export function leadingReasons({ reasons }: ReasonSide): ReasonCount[] {
  return reasons.filter(({ count }) => count === reasons[0]?.count)
}

/** One treatment category among the decisions of a side, and how many of them give a reason. */
export interface ReasonGroup {
  /** The category; empty where the treatment is not classified. */
  id: string
  label: string
  /** Of the category's decisions of that side in which a reason was read. */
  share: Share
  /** Those that give the reason, in the order of the corpus. */
  given: DecisionRow[]
}

/** How often a reason is given in each treatment category, the most often first; what is not classified stands last. */
export function toReasonGroups(
  read: DecisionRow[],
  reason: string,
  { taxonomy, likeness }: Pick<Counting, 'taxonomy' | 'likeness'>,
): ReasonGroup[] {
  const names = toNames(taxonomy)
  const gives = ({ reasons }: DecisionRow) => reasons.includes(reason)
  return groupByValue(read, ({ category }) => (category === null ? [] : [category]))
    .map(([id, rows]) => ({
      id,
      label: id === '' ? 'Not classified by treatment' : nameOf(names, 'category', id).title,
      share: toShare(rows, gives, likeness),
      given: rows.filter(gives),
    }))
    .sort(
      (a, b) =>
        Number(a.id === '') - Number(b.id === '') ||
        b.share.count - a.share.count ||
        b.share.of - a.share.of ||
        a.label.localeCompare(b.label, 'en-US'),
    )
}

/** Where the decisions of a side with a reason are: one that both sides give has them in a part of its list. */
export type GivenHref = (side: ReasonSide['side'], id: string) => string

/** The places of the reasons that these sides give. */
export function toGivenHref(sides: readonly ReasonSide[]): GivenHref {
  const countsOf = (id: string) => sides.flatMap(({ reasons }) => reasons.find((one) => one.id === id)?.count ?? [])
  return (side, id) => {
    const counts = countsOf(id)
    const all = counts.reduce((sum, count) => sum + count, 0)
    return counts.length > 1 ? outcomeHref('reason', id, side, all) : browseHref('reason', id)
  }
}
