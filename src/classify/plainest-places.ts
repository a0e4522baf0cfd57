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
  const placed = given.map((found) => ({ ...found, place: placeOf(found) }))
  const leastOf = (id: string): number => Math.min(...placed.flatMap((one) => (one.id === id ? [one.place] : [])))
  return toFirstPlaces(given.filter((found, at) => placed[at]?.place === leastOf(found.id)))
}
