import type { Counted } from './rate.ts'

/** The names of the decisions of each letter, so that the many rates that a decision stands in share one. */
const known = new Map<string, Map<number, string>>()

/** The name of one decision in the whole corpus: `cm16-0228949#2`. */
export function toDecisionKey({ caseId, number }: Pick<Counted, 'caseId' | 'number'>): string {
  let keys = known.get(caseId)
  if (!keys) {
    keys = new Map()
    known.set(caseId, keys)
  }
  let key = keys.get(number)
  if (key === undefined) {
    key = `${caseId}#${number}`
    keys.set(number, key)
  }
  return key
}
