import { areElsewhere, BOTH, SIDE, withoutPlaces } from './told-places.ts'
import { readTold, type Told } from './told-requests.ts'
import type { Statement } from './ur-statements.ts'

/** The one side of which words speak; null where they speak of none, or of both. */
function readSide(words: string): string | null {
  const [side, ...more] = readTold(words).names.filter((name) => SIDE.test(name))
  return side && side !== BOTH && more.length === 0 ? side : null
}

/** Whether a request is for both sides of the body, of which one may be granted and the other denied. */
export const isForBothSides = ({ names }: Told): boolean =>
  names.includes(BOTH) || ['left', 'right'].every((side) => names.includes(side))

/**
 * The request for both sides of which a phrase names one by its place alone: `the right knee` of `Bilateral knee
 * injections`, where nothing else is asked for there, and `the right` where nothing else is asked for at all.
 */
export function findSided(phrase: string, requests: Told[]): number[] {
  const { names } = readTold(phrase)
  if (readSide(phrase) === null || withoutPlaces(names).length > 0) return []
  const there = requests.flatMap((request, at) =>
    !areElsewhere(request.names, names) && (requests.length === 1 || names.some((name) => request.names.includes(name)))
      ? [at]
      : [],
  )
  return there.filter((at) => there.length === 1 && isForBothSides(requests[at] as Told))
}

/** Whether a statement on a request for both sides is about one of them, and no other one says the same of the other. */
export function isOneSided({ action, clause }: Statement, statements: Statement[], asked: Told): boolean {
  const side = isForBothSides(asked) ? readSide(clause) : null
  return side !== null && statements.every((other) => other.action !== action || readSide(other.clause) === side)
}
