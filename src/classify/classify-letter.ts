import type { Decision, Letter } from '../letter/letter.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { ClassifiedDecision, ClassifiedLetter } from './classified.ts'
import { findBodyParts } from './find-body-parts.ts'
import { findCitations } from './find-citations.ts'
import { findReasons } from './find-reasons.ts'
import { findTreatment } from './find-treatment.ts'
import { type Knowledge, toKnowledge } from './knowledge.ts'
import { normalizeSpecialties } from './normalize-specialties.ts'

const read = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim()

const toUnknown = (rule: string, text: string, span: Span, where: string): Message => ({
  severity: 'warning',
  rule: `classify/${rule}`,
  span,
  reason: `"${read(text, span)}" matches no ${where}`,
})

/** A heading with a part under review is for that part; what that part doesn't say, the rest of the heading tells. */
const toSpans = ({ request, disputedPortion, originalRequest }: Decision): Span[] =>
  [disputedPortion, originalRequest, request].flatMap((field) => (field ? [field.span] : []))

function classifyDecision(text: string, decision: Decision, knowledge: Knowledge) {
  const spans = toSpans(decision)
  const treatment = findTreatment(text, spans, knowledge)
  const claims = findCitations(text, decision.claimsGuideline, knowledge)
  const imr = findCitations(text, decision.imrGuideline, knowledge)
  const value: ClassifiedDecision = {
    ...decision,
    treatment,
    bodyParts: findBodyParts(text, spans, knowledge),
    claims: claims.value,
    imr: imr.value,
    reasons: findReasons(text, decision, treatment, knowledge),
  }
  const messages = [
    ...(treatment ? [] : [toUnknown('unknown-treatment', text, decision.request.span, 'treatment')]),
    ...[...claims.unknown, ...imr.unknown].map((span) => toUnknown('unknown-citation', text, span, 'guideline')),
  ]
  return { value, messages }
}

/** Reads a letter, whose text the spans of `letter` count in. */
export type Classifier = (text: string, letter: Letter) => ClassifiedLetter

/**
 * What turns a letter into one with treatment, body parts, citations, reasons and the names of the specialties. To be
 * made once for a taxonomy. Nothing is guessed: what no entry has the words for is null or empty, and a message names
 * the words.
 */
export function toClassifier(taxonomy: Taxonomy): Classifier {
  const knowledge = toKnowledge(taxonomy)
  return (text, letter) => {
    const decisions = letter.decisions.map((decision) => classifyDecision(text, decision, knowledge))
    return {
      ...letter,
      decisions: decisions.map(({ value }) => value),
      specialtyNames: normalizeSpecialties(letter, knowledge),
      summaryBodyParts: letter.summary ? findBodyParts(text, [letter.summary], knowledge) : [],
      messages: [...letter.messages, ...decisions.flatMap(({ messages }) => messages)],
    }
  }
}
