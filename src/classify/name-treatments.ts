import type { PhraseFound } from '../taxonomy/phrase-matcher.ts'
import type { Span } from '../text/span.ts'
import type { TreatmentFound } from './classified.ts'
import { isMeasure } from './find-quantities.ts'
import type { Knowledge } from './knowledge.ts'

const toFound = (found: PhraseFound[], { treatments }: Knowledge): TreatmentFound[] =>
  found.flatMap((one) => {
    const entry = treatments.get(one.id)
    if (!entry) return []
    const { category, subcategory, drugClass } = entry
    return [{ ...one, category, subcategory, drugClass }]
  })

/** Every treatment that the words of a span name, in their order. */
export const nameTreatments = (text: string, span: Span, knowledge: Knowledge): TreatmentFound[] =>
  toFound(knowledge.phrases.treatments.findPhrases(text, span), knowledge)

/** Every treatment that they name where a long word may have one slip: `omeprazol`, `accupuncture`. */
export const nameMisspelled = (text: string, span: Span, knowledge: Knowledge): TreatmentFound[] =>
  toFound(knowledge.phrases.treatments.findMisspelled(text, span), knowledge)

/**
 * What a request names beside what it is for: each entry once, in the letter's order. What the entry of the request is
 * made of counts as no other (`together`), nor do the ingredients of a medicine, a measure (`6 units`), nor what counts
 * only where nothing else is named.
 */
export function findOtherTreatments(
  text: string,
  span: Span,
  treatment: TreatmentFound | null,
  knowledge: Knowledge,
): TreatmentFound[] {
  if (!treatment) return []
  const own = knowledge.treatments.get(treatment.id)
  const isPart = ({ id, category, subcategory }: TreatmentFound): boolean =>
    (own?.together ?? []).some((part) => [id, category, subcategory].includes(part)) ||
    (own?.standing === 'leads' && own.drugClass !== null && category === own.category)
  const others = new Map<string, TreatmentFound>()
  for (const named of nameTreatments(text, span, knowledge)) {
    const yields = knowledge.treatments.get(named.id)?.standing === 'yields'
    if (named.id === treatment.id || yields || isPart(named) || others.has(named.id)) continue
    if (isMeasure(text.slice(named.span.start, named.span.end))) continue
    others.set(named.id, named)
  }
  return [...others.values()]
}
