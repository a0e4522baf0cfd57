import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { browseHref } from '../../words/browse-href.ts'
import { decisionHref } from '../../words/href.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import type { TreatmentPlace } from './treatment-place.ts'

/** Decisions on requests that name a treatment beside the one that they count under. */
export interface WithinRequests {
  /** `2 decisions`, and where they are: their list, or the only one itself. */
  count: string
  href: string
  /** `1 overturned`, and that no rate of the page has them, where that holds of all. */
  overturned: string
}

/** Groups decisions once by the treatments that their requests name beside their own. */
export function toNamedBeside(decisions: DecisionRow[]): ReadonlyMap<string, DecisionRow[]> {
  return new Map(groupByValue(decisions, ({ otherTreatments }) => otherTreatments))
}

/**
 * What is said of the decisions that name an entry beside their own treatment; null where none does. The page of a kind
 * of treatment may count some of them, on its other entries.
 */
export function toWithinRequests(
  { id, level }: Pick<TreatmentPlace, 'id' | 'level'>,
  decisions: DecisionRow[],
): WithinRequests | null {
  const [first, ...others] = decisions
  if (!first) return null
  const overturned = decisions.filter(({ outcome }) => outcome === 'overturned').length
  return {
    count: formatNumberOf(decisions.length, 'decision'),
    href: others.length === 0 ? decisionHref(first.caseId, first.number) : browseHref('other_treatment', id),
    overturned: `${overturned === 0 ? 'none' : formatCount(overturned)} overturned${level === 'treatment' ? ', in no rate of this page' : ''}`,
  }
}
