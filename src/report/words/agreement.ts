import type { Rate } from '../../rates/rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import type { DecisionRow } from './shapes.ts'

/** Whether claims administrator and reviewer cited the same guidelines. */
export type Agreement = NonNullable<DecisionRow['agreement']>

/** The rate of each kind of agreement; kinds without decisions, and citations not read, are left out. */
export function toAgreementRates(decisions: DecisionRow[], likeness: number): Map<Agreement, Rate> {
  const groups = Map.groupBy(decisions, ({ agreement }) => agreement)
  return new Map(
    [...groups].flatMap(([agreement, group]) => (agreement === null ? [] : [[agreement, toRate(group, likeness)]])),
  )
}
