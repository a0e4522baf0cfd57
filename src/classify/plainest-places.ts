import type { Found } from './classified.ts'
import { toFirstPlaces } from './first-places.ts'
import type { Knowledge } from './knowledge.ts'

/**
 * Each reason once, sorted by id, with the sentence that gives it most plainly: an entry's phrases stand in that order,
 * those that name the reason (`no functional improvement`) before signs of it (`remains off work`). Of sentences that
 * are as plain the first counts, and what no phrase of the reason's own gave comes last.
 */
export function toPlainestPlaces(given: Found[], { reasons }: Pick<Knowledge, 'reasons'>): Found[] {
  const placeOf = ({ id, phrase }: Found): number => {
    const place = reasons.get(id)?.phrases.findIndex(({ words }) => words === phrase) ?? -1
    return place === -1 ? Number.POSITIVE_INFINITY : place
  }
  const plainest = new Map<string, number>()
  for (const found of given)
    plainest.set(found.id, Math.min(placeOf(found), plainest.get(found.id) ?? Number.POSITIVE_INFINITY))
  return toFirstPlaces(given.filter((found) => placeOf(found) === plainest.get(found.id)))
}
