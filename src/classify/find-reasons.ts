import type { Decision } from '../letter/letter.ts'
import type { Found } from './classified.ts'
import { toFirstPlaces } from './first-places.ts'
import { isGuidelineText } from './is-guideline-text.ts'
import type { Knowledge } from './knowledge.ts'
import { toSentences } from './to-sentences.ts'

/**
 * The reasons that the rationale gives, each with the first sentence that gives it. Only reasons of the outcome's own
 * side are read; a sentence that tells what a guideline says counts for those reasons alone that may rest on it.
 */
export function findReasons(text: string, { rationale, outcome }: Decision, knowledge: Knowledge): Found[] {
  if (!rationale) return []
  const found = toSentences(text, rationale).flatMap((sentence) => {
    const phrases = knowledge.phrases[outcome.value].findPhrases(text, sentence)
    if (phrases.length === 0) return []
    const told = isGuidelineText(text, sentence)
    return phrases.flatMap(({ id, phrase }) => {
      const counts = !told || knowledge.reasons.get(id)?.guidelineText
      return counts ? [{ id, span: sentence, phrase }] : []
    })
  })
  return toFirstPlaces(found)
}
