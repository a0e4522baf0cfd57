import { toDecisionKey } from './decision-key.ts'
import type { Counted } from './rate.ts'

/** The rest: all of a group's decisions but those of another, for a comparison of a part with what is left. */
export function without<T extends Counted>(decisions: T[], others: Counted[]): T[] {
  const keys = new Set(others.map(toDecisionKey))
  return decisions.filter((decision) => !keys.has(toDecisionKey(decision)))
}
