import type { Decision, Letter } from '../letter/letter.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'
import type { Citation, ClassifiedDecision, ClassifiedLetter } from './classified.ts'
import { findAsked, NOTHING_ASKED } from './find-asked.ts'
import { findBodyParts } from './find-body-parts.ts'
import { findCitations } from './find-citations.ts'
import { findLaterality } from './find-laterality.ts'
import { findLevels } from './find-levels.ts'
import { findReasons } from './find-reasons.ts'
import { findTreatment } from './find-treatment.ts'
import type { Knowledge } from './knowledge.ts'
import { findOtherTreatments } from './name-treatments.ts'
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

/** A heading of more characters is no heading; the longest known has 700. */
const LONGEST = 3000

/** Of tests of blood T3 and T4 are no vertebrae. */
const NO_LEVELS = 'lab-pathology'

/** What the first span that names any names. */
function findFirst<T>(spans: Span[], find: (span: Span) => T[]): T[] {
  for (const span of spans) {
    const found = find(span)
    if (found.length > 0) return found
  }
  return []
}

/**
 * Numbers are read of what is under review alone, for a part that was authorized has numbers of its own; null where
 * the heading tells of such a part and not of what is left, or has swallowed part of a rationale.
 */
function toReviewed({ request, disputedPortion, urAction }: Decision): Span | null {
  if (disputedPortion) return disputedPortion.span
  if (request.span.end - request.span.start > LONGEST) return null
  const told = urAction?.value === 'modified' && urAction.span.start === request.span.start
  return told ? null : request.span
}

/** Sections that the entry of a part of the MTUS does not list; other guidelines have topics without number. */
const toUnknownSections = (text: string, { cited }: Citation, { guidelines, sections }: Knowledge): Message[] =>
  cited.flatMap(({ id, topics }) =>
    guidelines.get(id)?.family === 'mtus' && sections.has(id)
      ? topics.map(({ span }): Message => {
          const reason = `"${read(text, span)}" is no known section of ${id}: add it to the entry's \`sections\`, or as another name of one`
          return { severity: 'info', rule: 'classify/unknown-section', span, reason }
        })
      : [],
  )

/** The days of the two decisions that cite: utilization review's, or else the determination's, and that one. */
const toDays = ({ dates }: Letter): { claims: string | null; imr: string | null } => ({
  claims: dates.urDenial?.value ?? dates.decision?.value ?? null,
  imr: dates.decision?.value ?? null,
})

function classifyDecision(text: string, letter: Letter, decision: Decision, knowledge: Knowledge) {
  const spans = toSpans(decision)
  const days = toDays(letter)
  const treatment = findTreatment(text, spans, knowledge)
  const claims = findCitations(text, decision.claimsGuideline, knowledge, days.claims)
  const imr = findCitations(text, decision.imrGuideline, knowledge, days.imr, claims.value)
  const reviewed = toReviewed(decision)
  const asked = reviewed ? findAsked(text, reviewed, treatment, knowledge) : { value: NOTHING_ASKED, messages: [] }
  const value: ClassifiedDecision = {
    ...decision,
    treatment,
    otherTreatments: reviewed ? findOtherTreatments(text, reviewed, treatment, knowledge) : [],
    asked: {
      ...asked.value,
      laterality: findFirst(spans, (span) => findLaterality(text, span)),
      levels: treatment?.subcategory === NO_LEVELS ? [] : findFirst(spans, (span) => findLevels(text, span)),
    },
    bodyParts: findBodyParts(text, spans, knowledge),
    claims: claims.value,
    imr: imr.value,
    reasons: findReasons(text, decision, treatment, knowledge),
  }
  const messages = [
    ...(treatment ? [] : [toUnknown('unknown-treatment', text, decision.request.span, 'treatment')]),
    ...[...claims.unknown, ...imr.unknown].map((span) => toUnknown('unknown-citation', text, span, 'guideline')),
    ...[claims.value, imr.value].flatMap((citation) => toUnknownSections(text, citation, knowledge)),
    ...asked.messages,
  ]
  return { value, messages }
}

/**
 * A letter with treatment, body parts, citations, reasons and the names of the specialties; `text` is what its spans
 * count in. Nothing is guessed: what no entry has the words for is null or empty, and a message names the words.
 */
export function classifyLetter(text: string, letter: Letter, knowledge: Knowledge): ClassifiedLetter {
  const decisions = letter.decisions.map((decision) => classifyDecision(text, letter, decision, knowledge))
  return {
    ...letter,
    decisions: decisions.map(({ value }) => value),
    specialtyNames: normalizeSpecialties(letter, knowledge),
    summaryBodyParts: letter.summary ? findBodyParts(text, [letter.summary], knowledge) : [],
    messages: [...letter.messages, ...decisions.flatMap(({ messages }) => messages)],
  }
}
