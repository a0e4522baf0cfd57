import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { Span } from '../text/span.ts'
import type { Found } from './classified.ts'
import { toFirstPlaces } from './first-places.ts'
import { toMatchers } from './matchers.ts'

/** The parts of the body that a heading names. `spans` are looked at in turn until one names any. */
export function findBodyParts(text: string, spans: Span[], taxonomy: Taxonomy): Found[] {
  const { bodyParts } = toMatchers(taxonomy)
  for (const span of spans) {
    const found = bodyParts.findPhrases(text, span)
    if (found.length > 0) return toFirstPlaces(found)
  }
  return []
}
