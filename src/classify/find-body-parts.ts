import type { Span } from '../text/span.ts'
import type { Found } from './classified.ts'
import { toFirstPlaces } from './first-places.ts'
import type { Knowledge } from './knowledge.ts'

/** The parts of the body that a heading names. `spans` are looked at in turn until one names any. */
export function findBodyParts(text: string, spans: Span[], { phrases }: Knowledge): Found[] {
  for (const span of spans) {
    const found = phrases.bodyParts.findPhrases(text, span)
    if (found.length > 0) return toFirstPlaces(found)
  }
  return []
}
