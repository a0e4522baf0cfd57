import { OUTCOME_MEANINGS, UR_ACTION_WORDS } from '../../../dimensions/value-words.ts'
import type { DecisionFieldKey } from '../../../fields/decision-fields.ts'
import type { Span } from '../../../text/span.ts'
import { pageHref } from '../href.ts'
import { type Names, nameOf } from '../names.ts'
import { inSentence } from '../say.ts'
import type { ClassifiedDecision, Outcome } from '../shapes.ts'
import type { Reading } from './case-marks.ts'
import { toAskedStatement, toCitedStatement, value } from './decision-words.ts'

/** Key of a decision's reading: `decision-2/request`. */
export const toKey = (decision: Pick<ClassifiedDecision, 'number'>, field: string): string =>
  `decision-${decision.number}/${field}`

/** The cited work inside a guideline field, without the words that lead to it and the full stop. */
function toCitedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = /^\s*Decision\s+based\s+on\s+(?=\S)/i.exec(words)?.[0].length ?? 0
  const tail = /[.\s]*$/.exec(words)?.[0].length ?? 0
  return lead + tail < words.length ? { start: start + lead, end: end - tail } : { start, end }
}

/** The part of a span that lies in another one; the span itself where none does. */
function clip(span: Span, whole: Span | null): Span {
  const inside = whole && { start: Math.max(span.start, whole.start), end: Math.min(span.end, whole.end) }
  return inside && inside.start < inside.end ? inside : span
}

/** What the page of a letter says of one field of a decision; `text` is the letter's own text. */
type ToReadings = (decision: ClassifiedDecision, names: Names, text: string) => Reading[]

/** A part of a request that was modified, in the letter's words. */
const toPart =
  (label: string, partOf: (decision: ClassifiedDecision) => ClassifiedDecision['disputedPortion']): ToReadings =>
  (decision) => {
    const part = partOf(decision)
    if (!part) return []
    // The whole request can still be in dispute: then its words are said once.
    const said = part.value === decision.disputedPortion?.value ? 'Under review' : label
    const statement = { label: said, pieces: [{ text: part.value, as: 'quote' as const }] }
    return [{ kind: 'asked', key: toKey(decision, 'parts'), span: part.span, statement }]
  }

function toOutcome(
  decision: ClassifiedDecision,
  label: string,
  field: { value: Outcome; span: Span } | null,
): Reading[] {
  if (!field) return []
  const statement = { label, pieces: [value(OUTCOME_MEANINGS[field.value])] }
  return [{ kind: 'outcome', key: toKey(decision, 'outcome'), span: field.span, statement }]
}

/** The citation of one side: its field as a whole, and each guideline in it. */
const toCitation =
  (
    side: 'claims' | 'imr',
    label: string,
    wordsOf: (decision: ClassifiedDecision) => { span: Span } | null,
  ): ToReadings =>
  (decision, names, text) => {
    const stated = wordsOf(decision)
    const key = toKey(decision, side)
    const whole = stated && toCitedSpan(text, stated.span)
    const field: Reading[] = whole
      ? [{ kind: 'cited', key, span: whole, statement: toCitedStatement(names, label, decision[side]) }]
      : []
    const guidelines = decision[side].guidelines.map(({ id, span }): Reading => {
      const title = value(nameOf(names, 'imr_guideline', id).title, pageHref('guidelines', id))
      const statement = { label, pieces: [title] }
      return { kind: 'cited', key: `${key}/${id}`, span: clip(span, whole), statement, coveredBy: key }
    })
    return [...field, ...guidelines]
  }

/** The notes on one decision; null where the page lights nothing, or says it with another field. */
const DECISION_NOTES: Record<DecisionFieldKey, ToReadings | null> = {
  request: (decision, names) => {
    const statement = toAskedStatement(names, decision)
    return [{ kind: 'asked', key: toKey(decision, 'request'), span: decision.request.span, statement }]
  },
  outcome: (decision) => toOutcome(decision, 'Decided', decision.outcome),
  'heading outcome': (decision) =>
    decision.outcome ? [] : toOutcome(decision, 'By the heading; not counted', decision.headingOutcome),
  'closing outcome': (decision) =>
    decision.outcome ? [] : toOutcome(decision, 'By the closing sentence; not counted', decision.closingOutcome),
  'original request': toPart('Asked first', ({ originalRequest }) => originalRequest),
  'authorized part': toPart('Authorized', ({ authorizedPart }) => authorizedPart),
  'disputed portion': toPart('Under review', ({ disputedPortion }) => disputedPortion),
  'UR action': (decision) => {
    const { urAction, number } = decision
    if (!urAction) return []
    const statement = { label: `Decision ${number}`, pieces: [value(inSentence(UR_ACTION_WORDS[urAction.value]))] }
    return [{ kind: 'fact', key: toKey(decision, 'ur_action'), span: urAction.span, statement }]
  },
  treatment: (decision, names) => {
    if (!decision.treatment) return []
    const { id, span } = decision.treatment
    const title = value(nameOf(names, 'treatment', id).title, pageHref('treatments', id))
    const statement = { label: 'Treatment', pieces: [title] }
    const coveredBy = toKey(decision, 'request')
    return [{ kind: 'asked', key: toKey(decision, 'treatment'), span, statement, coveredBy }]
  },
  'body parts': (decision, names) =>
    decision.bodyParts.map(({ id, span }) => {
      const statement = { label: 'Body part', pieces: [value(nameOf(names, 'body_part', id).title)] }
      const coveredBy = toKey(decision, 'request')
      return { kind: 'asked', key: toKey(decision, 'body_part'), span, statement, coveredBy }
    }),
  'claims guideline text': toCitation('claims', 'Administrator cited', ({ claimsGuideline }) => claimsGuideline),
  'reviewer guideline text': toCitation('imr', 'Reviewer cited', ({ imrGuideline }) => imrGuideline),
  reasons: (decision, names) =>
    decision.reasons.map(({ id, span }) => {
      const statement = { label: 'Reason', pieces: [value(nameOf(names, 'reason', id).title)] }
      return { kind: 'reason', key: toKey(decision, `reason/${id}`), span, statement }
    }),
  // Said with the request.
  'other treatments': null,
  sessions: null,
  frequency: null,
  duration: null,
  quantity: null,
  refills: null,
  strengths: null,
  laterality: null,
  'spinal levels': null,
  // Said with the guideline's text.
  'claims guidelines': null,
  'claims families': null,
  'claims citation': null,
  'reviewer guidelines': null,
  'reviewer families': null,
  'reviewer citation': null,
  rationale: null,
}

/** Every value that was read of one decision, with its words and what the site says of them. */
export const toDecisionReadings: ToReadings = (...of) =>
  Object.values(DECISION_NOTES).flatMap((toReadings) => toReadings?.(...of) ?? [])
