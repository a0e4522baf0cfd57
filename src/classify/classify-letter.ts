import type { Decision, Letter } from '../letter/letter.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { ClassifiedDecision, ClassifiedLetter } from './classified.ts'
import { findBodyParts } from './find-body-parts.ts'
import { findCitations } from './find-citations.ts'
import { findReasons } from './find-reasons.ts'
import { findTreatment } from './find-treatment.ts'
import { normalizeSpecialties } from './normalize-specialties.ts'

const read = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim()

const toUnknown = (rule: string, text: string, span: Span, where: string): Message => ({
  severity: 'warning',
  rule: `classify/${rule}`,
  span,
  reason: `"${read(text, span)}" matches no ${where}: add a phrase with these words to an entry, or a new entry`,
})

/** A heading with a part under review is for that part; what that part doesn't say, the rest of the heading tells. */
const toSpans = ({ request, disputedPortion, originalRequest }: Decision): Span[] =>
  [disputedPortion, originalRequest, request].flatMap((field) => (field ? [field.span] : []))

function classifyDecision(text: string, decision: Decision, taxonomy: Taxonomy) {
  const spans = toSpans(decision)
  const treatment = findTreatment(text, spans, taxonomy)
  const claims = findCitations(text, decision.claimsGuideline, taxonomy)
  const imr = findCitations(text, decision.imrGuideline, taxonomy)
  const value: ClassifiedDecision = {
    ...decision,
    treatment,
    bodyParts: findBodyParts(text, spans, taxonomy),
    claims: claims.value,
    imr: imr.value,
    reasons: findReasons(text, decision, taxonomy),
  }
  const messages = [
    ...(treatment ? [] : [toUnknown('unknown-treatment', text, decision.request.span, 'treatment')]),
    ...[...claims.unknown, ...imr.unknown].map((span) => toUnknown('unknown-citation', text, span, 'guideline')),
  ]
  return { value, messages }
}

/**
 * One letter with what the taxonomy knows of it: treatment, body parts, citations, reasons and the names of the
 * specialties. `text` is the letter's text that the spans of `letter` count in. Nothing is guessed: what no entry has
 * the words for is null or empty, and a message names the words.
 */
export function classifyLetter(text: string, letter: Letter, taxonomy: Taxonomy): ClassifiedLetter {
  const decisions = letter.decisions.map((decision) => classifyDecision(text, decision, taxonomy))
  return {
    ...letter,
    decisions: decisions.map(({ value }) => value),
    specialtyNames: normalizeSpecialties(letter, taxonomy),
    messages: [...letter.messages, ...decisions.flatMap(({ messages }) => messages)],
  }
}
