import { type Share, toShare } from '../../rates/to-share.ts'
import type { Counting, DecisionRow, Taxonomy } from './shapes.ts'

/** How many of a side's decisions give a reason. Reasons stand on one side by definition, so this is no rate. */
export interface ReasonCount {
  id: string
  label: string
  count: number
  /** With its limits, of the side's decisions in which a reason was read. */
  share: Share
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
}

/** The decisions of one side in which a reason of that side was read: the whole of every share of reasons. */
export function listRead(decisions: DecisionRow[], side: ReasonSide['side'], taxonomy: Taxonomy): DecisionRow[] {
  const ids = new Set(taxonomy.reasons.flatMap((entry) => (entry.side === side ? [entry.id] : [])))
  return decisions.filter(({ outcome, reasons }) => outcome === side && reasons.some((id) => ids.has(id)))
}

/** What the reviewers gave as reasons on one side of the outcome, among some decisions. */
export function toReasonSide(
  decisions: DecisionRow[],
  side: ReasonSide['side'],
  { taxonomy, likeness }: Counting,
): ReasonSide {
  const entries = taxonomy.reasons.filter((entry) => entry.side === side)
  const read = listRead(decisions, side, taxonomy)
  const reasons = entries.map(({ id, title }) => {
    const share = toShare(read, (decision) => decision.reasons.includes(id), likeness)
    return { id, label: title, count: share.count, share }
  })
  return {
    side,
    decisions: decisions.filter(({ outcome }) => outcome === side).length,
    read: read.length,
    reasons: reasons
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en-US')),
  }
}

/** The reasons that lead their side: one, or all that share the greatest count. */
export function leadingReasons({ reasons }: ReasonSide): ReasonCount[] {
  return reasons.filter(({ count }) => count === reasons[0]?.count)
}
