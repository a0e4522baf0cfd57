import type { Amount } from '../classify/asked.ts'
import type { Citation, ClassifiedDecision } from '../classify/classified.ts'
import type { Field } from '../text/field.ts'
import { toCitationValues } from './citation-values.ts'
import { rulesOf } from './decision-rules.ts'
import { byEntries, byRule, eachByRule, type FieldOf, type ReadValue } from './field.ts'

/** `12 stated`, `2-3 a week`, `30 tablet`; the rule is the file that asks the question. */
function byQuestion<Asked extends Amount>(field: Field<Asked> | null, rule: string): ReadValue[] {
  if (!field) return []
  const { min, max, ...units } = field.value
  const said = Object.entries(units).flatMap(([key, unit]) =>
    unit === null ? [] : [key === 'per' ? `a ${unit}` : unit],
  )
  const value = [min === max ? min : `${min}-${max}`, ...said].join(' ')
  return [{ value, span: field.span, rule: `classify/${rule}` }]
}

/** Families have no words of their own: they follow from what the whole field cites, or from its saying that it cites none. */
const toFamilies = (field: Field<string> | null, { families }: Citation): ReadValue[] =>
  families.map((family) => ({ value: family, span: field?.span ?? null, rule: 'classify/find-citations' }))

const sameSpan = (a: { span: { start: number; end: number } }, b: typeof a): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end

/** The fields of one decision; the rest is as in `LETTER_FIELDS`, paths begin in the record's decision. */
export const DECISION_FIELDS = {
  request: {
    label: 'Request',
    path: 'request',
    read: (decision) => byRule(decision.request, rulesOf(decision).request),
  },
  'original request': {
    label: 'Original request',
    path: null,
    read: ({ originalRequest }) => byRule(originalRequest, 'letter/read-request, “was the original request”'),
  },
  'authorized part': {
    label: 'Authorized part',
    path: null,
    read: ({ authorizedPart }) => byRule(authorizedPart, 'letter/read-request, “authorized”'),
  },
  'disputed portion': {
    label: 'Disputed portion',
    path: 'disputedPortion',
    read: ({ disputedPortion }) => byRule(disputedPortion, 'letter/read-request, behind “the original request,”'),
  },
  'UR action': {
    label: 'Denied or modified',
    path: 'urAction',
    read: ({ urAction, request }) =>
      byRule(urAction, urAction && sameSpan(urAction, request) ? 'letter/read-request' : 'letter/read-ur-action'),
  },
  outcome: {
    label: 'Outcome',
    path: 'outcome',
    read: (decision) => byRule(decision.outcome, rulesOf(decision).outcome),
  },
  'heading outcome': {
    label: 'Outcome by the heading',
    path: 'headingOutcome',
    read: (decision) => byRule(decision.headingOutcome, rulesOf(decision).outcome),
  },
  'closing outcome': {
    label: 'Outcome by the closing sentence',
    path: 'closingOutcome',
    read: ({ closingOutcome }) => byRule(closingOutcome, 'letter/read-closing'),
  },
  treatment: {
    label: 'Treatment',
    path: 'treatment.id',
    read: ({ treatment }) => byEntries(treatment ? [treatment] : [], 'treatments'),
  },
  'other treatments': {
    label: 'Other treatments of the request',
    path: 'otherTreatments',
    read: ({ otherTreatments }) => byEntries(otherTreatments, 'treatments'),
  },
  'body parts': {
    label: 'Body parts of the request',
    path: 'bodyParts',
    read: ({ bodyParts }) => byEntries(bodyParts, 'body-parts'),
  },
  sessions: {
    label: 'Sessions',
    path: 'asked.sessions',
    read: ({ asked: { sessions } }) =>
      byQuestion(sessions, sessions?.value.basis === 'derived' ? 'derive-sessions' : 'find-sessions'),
  },
  frequency: {
    label: 'Frequency',
    path: 'asked.frequency',
    read: ({ asked }) => byQuestion(asked.frequency, 'find-frequency'),
  },
  duration: {
    label: 'Duration',
    path: 'asked.duration',
    read: ({ asked }) => byQuestion(asked.duration, 'find-durations'),
  },
  quantity: {
    label: 'Quantity',
    path: 'asked.quantity',
    read: ({ asked }) => byQuestion(asked.quantity, 'find-quantities'),
  },
  refills: {
    label: 'Refills',
    path: 'asked.refills',
    read: ({ asked }) => byQuestion(asked.refills, 'find-quantities'),
  },
  strengths: {
    label: 'Strengths',
    path: 'asked.strengths',
    read: ({ asked }) => eachByRule(asked.strengths, 'classify/find-strengths'),
  },
  laterality: {
    label: 'Side of the body',
    path: 'asked.laterality',
    read: ({ asked }) => eachByRule(asked.laterality, 'classify/find-laterality'),
  },
  'spinal levels': {
    label: 'Spinal levels',
    path: 'asked.levels',
    read: ({ asked }) => eachByRule(asked.levels, 'classify/find-levels'),
  },
  'claims guideline text': {
    label: 'Administrator’s guideline text',
    path: 'claimsGuideline',
    read: (decision) => byRule(decision.claimsGuideline, rulesOf(decision).claims),
  },
  'claims guidelines': {
    label: 'Administrator’s guidelines',
    path: 'claimsGuidelines',
    read: ({ claims }) => byEntries(claims.guidelines, 'guidelines'),
  },
  'claims families': {
    label: 'Administrator’s sources',
    path: 'claimsFamilies',
    read: ({ claimsGuideline, claims }) => toFamilies(claimsGuideline, claims),
  },
  'claims citation': {
    label: 'Administrator’s sections, pages and years',
    path: 'claimsCited',
    read: ({ claims }) => toCitationValues(claims),
  },
  'reviewer guideline text': {
    label: 'Reviewer’s guideline text',
    path: 'imrGuideline',
    read: (decision) => byRule(decision.imrGuideline, rulesOf(decision).reviewer),
  },
  'reviewer guidelines': {
    label: 'Reviewer’s guidelines',
    path: 'imrGuidelines',
    read: ({ imr }) => byEntries(imr.guidelines, 'guidelines'),
  },
  'reviewer families': {
    label: 'Reviewer’s sources',
    path: 'imrFamilies',
    read: ({ imrGuideline, imr }) => toFamilies(imrGuideline, imr),
  },
  'reviewer citation': {
    label: 'Reviewer’s sections, pages and years',
    path: 'imrCited',
    read: ({ imr }) => toCitationValues(imr),
  },
  rationale: {
    label: 'Rationale',
    path: 'rationale',
    read: (decision) => {
      const { rationale: span } = decision
      // Its words stay in the letter.
      return span ? [{ value: `${span.end - span.start} characters`, span, rule: rulesOf(decision).rationale }] : []
    },
  },
  reasons: {
    label: 'Reasons',
    path: 'reasons',
    read: ({ reasons }) => byEntries(reasons, 'reasons'),
  },
} satisfies Record<string, FieldOf<ClassifiedDecision>>

export type DecisionFieldKey = keyof typeof DECISION_FIELDS
