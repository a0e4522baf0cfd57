import { findBodyParts } from '../src/classify/find-body-parts.ts'
import { findReasons } from '../src/classify/find-reasons.ts'
import { findTreatment } from '../src/classify/find-treatment.ts'
import { toKnowledge } from '../src/classify/knowledge.ts'
import type { Decision, Outcome } from '../src/letter/letter.ts'
import type { Taxonomy } from '../src/taxonomy/taxonomy.ts'
import { toVocabulary, type Vocabulary } from './synthesize/vocabulary.ts'

const wholeOf = (words: string) => ({ start: 0, end: words.length })

/**
 * What made-up letters ask for and why: the examples of the taxonomy's phrases. An example that stands alone for
 * something else than its entry (`evaluation` inside `Acupuncture evaluation`) is left out.
 */
export function vocabularyOf(taxonomy: Taxonomy): Vocabulary {
  const knowledge = toKnowledge(taxonomy)
  const requests = taxonomy.treatments.flatMap(({ id, category, subcategory, drugClass, phrases }) =>
    phrases.flatMap(({ example: words }) => {
      if (findTreatment(words, [wholeOf(words)], knowledge)?.id !== id) return []
      const bodyParts = findBodyParts(words, [wholeOf(words)], knowledge).map((found) => found.id)
      return [{ words, treatment: { id, category, subcategory, drugClass }, bodyParts }]
    }),
  )
  const reasonsOf = (sentence: string, side: Outcome): string[] => {
    const decision = { rationale: wholeOf(sentence), outcome: { value: side, span: wholeOf('') } } as Decision
    return findReasons(sentence, decision, null, knowledge).map(({ id }) => id)
  }
  // A reason of either side is given only where no other is: beside others it would not be read.
  const reasons = taxonomy.reasons.flatMap(({ id, side, recited, notFor, phrases }) =>
    phrases.flatMap(({ example: sentence }) =>
      side !== 'either' && reasonsOf(sentence, side).join() === id
        ? [{ id, side, sentence: toSentence(sentence), tells: recited !== null, notFor }]
        : [],
    ),
  )
  return toVocabulary(requests, reasons)
}

const toSentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`)
