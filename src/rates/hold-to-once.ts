import { toDecisionKey } from './decision-key.ts'
import type { Counted } from './rate.ts'

/** Lists that were looked through already: the shares of thirty reasons are all of one list. */
const held = new WeakSet<Counted[]>()

/** Throws a RangeError where a decision is given twice. Lists of decisions don't change once they are made. */
export function holdToOnce(decisions: Counted[]): void {
  if (held.has(decisions)) return
  if (new Set(decisions.map(toDecisionKey)).size < decisions.length)
    throw new RangeError('a decision counts once in a rate, and one is given twice')
  held.add(decisions)
}
