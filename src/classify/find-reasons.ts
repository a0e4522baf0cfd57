import type { Decision } from '../letter/letter.ts'
import type { ReasonEntry, Taxonomy } from '../taxonomy/taxonomy.ts'
import type { Found } from './classified.ts'
import { toFirstPlaces } from './first-places.ts'
import { isGuidelineText } from './is-guideline-text.ts'
import { toMatchers } from './matchers.ts'
import { toSentences } from './to-sentences.ts'

/**
 * The reasons that the rationale gives, each with the first sentence that gives it. Only reasons of the outcome's own
 * side are read; a sentence that tells what a guideline says counts for those reasons alone that may rest on it.
 */
export function findReasons(text: string, { rationale, outcome }: Decision, taxonomy: Taxonomy): Found[] {
  if (!rationale) return []
  const { reasons } = toMatchers(taxonomy)
  const entries = new Map<string, ReasonEntry>(taxonomy.reasons.map((entry) => [entry.id, entry]))
  const found = toSentences(text, rationale).flatMap((sentence) => {
    const phrases = reasons.findPhrases(text, sentence)
    if (phrases.length === 0) return []
    const told = isGuidelineText(text, sentence)
    return phrases.flatMap(({ id }) => {
      const entry = entries.get(id)
      const counts = entry?.side === outcome.value && (!told || entry.guidelineText)
      return counts ? [{ id, span: sentence }] : []
    })
  })
  return toFirstPlaces(found)
}
