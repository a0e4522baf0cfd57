import type { DecisionRow, Taxonomy } from './shapes.ts'

/** How many of a side's decisions give a reason. Reasons stand on one side by definition, so this is no rate. */
export interface ReasonCount {
  id: string
  label: string
  count: number
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

/** What the reviewers gave as reasons on one side of the outcome, among some decisions. */
export function toReasonSide(decisions: DecisionRow[], side: ReasonSide['side'], taxonomy: Taxonomy): ReasonSide {
  const entries = taxonomy.reasons.filter((entry) => entry.side === side)
  const ofSide = decisions.filter(({ outcome }) => outcome === side)
  const ids = new Set(entries.map(({ id }) => id))
  const reasons = entries.map(({ id, title }) => ({
    id,
    label: title,
    count: ofSide.filter((decision) => decision.reasons.includes(id)).length,
  }))
  return {
    side,
    decisions: ofSide.length,
    read: ofSide.filter((decision) => decision.reasons.some((id) => ids.has(id))).length,
    reasons: reasons
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en-US')),
  }
}

/** The reasons that lead their side: one, or all that share the greatest count. */
export function leadingReasons({ reasons }: ReasonSide): ReasonCount[] {
  return reasons.filter(({ count }) => count === reasons[0]?.count)
}
