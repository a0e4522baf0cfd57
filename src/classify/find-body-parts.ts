import type { Span } from '../text/span.ts'
import type { Found } from './classified.ts'
import { toFirstPlaces } from './first-places.ts'
import type { Knowledge } from './knowledge.ts'

/**
 * The parts of the body that a heading names. `spans` are looked at in turn until one names any. Words may name several
 * parts (`upper and lower extremities`), or none, where a part's word means something else (`nasal spray`). Only where
 * no word names a part, a misspelled one may.
 */
export function findBodyParts(text: string, spans: Span[], { phrases, partsNamed }: Knowledge): Found[] {
  const { findPhrases, findMisspelled } = phrases.bodyParts
  for (const find of [findPhrases, findMisspelled]) {
    for (const span of spans) {
      const found = find(text, span).flatMap((one) =>
        (partsNamed.get(`${one.id}/${one.phrase}`) ?? [one.id]).map((id) => ({ ...one, id })),
      )
      if (found.length > 0) return toFirstPlaces(found)
    }
  }
  return []
}
