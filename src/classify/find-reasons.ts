import type { Decision, Outcome } from '../letter/letter.ts'
import type { PhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { Found, TreatmentFound } from './classified.ts'
import { toToldTest } from './find-told.ts'
import { toFirstPlaces } from './first-places.ts'
import type { Knowledge } from './knowledge.ts'
import { toSentences } from './to-sentences.ts'

type Rationale = Pick<Decision, 'rationale' | 'outcome'>

/** What a request is: its treatment, subcategory and category. */
const toIds = (treatment: TreatmentFound | null): string[] =>
  treatment ? [...new Set([treatment.id, treatment.subcategory, treatment.category])] : []

/** The phrases that speak of any request, and those of such a one: what is said of the operation its services need. */
function toMatchers(outcome: Outcome, treatment: TreatmentFound | null, knowledge: Knowledge): PhraseMatcher[] {
  const more = toIds(treatment).flatMap((id) => knowledge.reasonsOf.get(id)?.[outcome] ?? [])
  return [knowledge.phrases[outcome], ...more]
}

/**
 * The reasons that the rationale gives, each with the first sentence that gives it. Only reasons of the outcome's own
 * side are read. Words that a guideline or another reviewer says count for those reasons alone that have `recited`: beside
 * what the reviewer says of the case they tell which criteria are met; alone they are a guideline recited.
 */
export function findReasons(
  text: string,
  { rationale, outcome }: Rationale,
  treatment: TreatmentFound | null,
  knowledge: Knowledge,
): Found[] {
  // Reasons are those of a side; where the side is not known, so are they.
  if (!rationale || !outcome) return []
  const matchers = toMatchers(outcome.value, treatment, knowledge)
  const asked = toIds(treatment)
  const toTold = toToldTest(text, rationale)
  const sentences = toSentences(text, rationale).map((span) => ({ span, isTold: toTold(span) }))
  // A denial may rest on the guideline's words alone; to allow a treatment the reviewer has to speak of this case.
  const mayRest = outcome.value === 'upheld' || sentences.some(({ span, isTold }) => !isTold(span))
  const found = sentences.flatMap(({ span: sentence, isTold }) => {
    const phrases = matchers.flatMap(({ findPhrases }) => findPhrases(text, sentence))
    return phrases.flatMap(({ id, phrase, span }) => {
      const { recited = null, notFor = [] } = knowledge.reasons.get(id) ?? {}
      if (notFor.some((one) => asked.includes(one))) return []
      const told = isTold(span)
      if (told && (!mayRest || recited === null)) return []
      return [{ id, span: sentence, phrase, recited: told ? recited : knowledge.recitedAs.has(id) ? id : null }]
    })
  })
  const alone = found.every(({ recited }) => recited !== null)
  const given = found.flatMap(({ id, span, phrase, recited }) => {
    if (alone) return [{ id: recited ?? id, span, phrase }]
    return knowledge.recitedAs.has(id) ? [] : [{ id, span, phrase }]
  })
  return toFirstPlaces(given)
}
