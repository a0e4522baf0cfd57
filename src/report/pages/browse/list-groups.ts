import { formatNumberOf } from '../../../rates/format-rate.ts'
import { type CaseRow, toCaseRows } from '../../words/case-rows.ts'
import type { DecisionRow, Outcome } from '../../words/shapes.ts'

/** The decisions of one outcome on a page of a list, which are together there. */
export interface ListGroup {
  outcome: Outcome
  /** How many the whole list has of it: `12 decisions`. */
  count: string
  cases: CaseRow[]
}

/** The decisions of a page by outcome, in the order of the list; `counts` are those of the whole list. */
export function toListGroups(items: readonly DecisionRow[], counts: Record<Outcome, number>): ListGroup[] {
  return [...Map.groupBy(items, ({ outcome }) => outcome)].map(([outcome, rows]) => ({
    outcome,
    count: formatNumberOf(counts[outcome], 'decision'),
    cases: toCaseRows(rows),
  }))
}
