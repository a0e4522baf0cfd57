import type { DecisionRow } from '../classify/decision-row.ts'

/** Where a letter's reviewer holds a licence, as far as California goes. */
export type Licensure = 'california-only' | 'california-and-others' | 'other-states'

/** The state whose workers' compensation this is; reviewers may be licensed elsewhere. */
const HOME = 'California'

/** How a decision's reviewer is licensed; null where no state could be read. */
export function toLicensure({ states }: Pick<DecisionRow, 'states'>): Licensure | null {
  if (states.length === 0) return null
  if (!states.includes(HOME)) return 'other-states'
  return states.length === 1 ? 'california-only' : 'california-and-others'
}
