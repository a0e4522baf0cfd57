import type { Amount } from '../classify/asked.ts'
import type { Citation, Cited, ClassifiedDecision } from '../classify/classified.ts'
import { sayPages } from '../classify/decision-row.ts'
import type { Field } from '../text/field.ts'
import { rulesOf } from './decision-rules.ts'
import { byEntries, byRule, eachByRule, type FieldOf, field, type ReadValue } from './field.ts'

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

const WORDS = 'classify/citation-words'

function ofMention({ id, span, source, year, sections, pages, topics, outsideEdition }: Cited): ReadValue[] {
  return [
    ...(source ? [{ value: `source ${source}`, span, rule: `guidelines/${id}, sources` }] : []),
    ...(year ? [{ value: `edition ${year.value}`, span: year.span, rule: WORDS }] : []),
    ...sections.map((section) => ({
      value: `section ${section.id}`,
      span: section.span,
      rule: `guidelines/${id}, sections`,
    })),
    ...pages.map((run) => ({ value: `pages ${sayPages(run.value)}`, span: run.span, rule: WORDS })),
    ...topics.map((topic) => ({
      value: `topic ${topic.value}`,
      span: topic.span,
      rule: 'words that name no section of the entry',
    })),
    ...(outsideEdition ? [{ value: 'edition not in force', span, rule: `guidelines/${id}, editions` }] : []),
  ]
}

/** What is cited of each guideline: source, year, sections, pages, topics, and whether the edition was not in force. */
const toCitationValues = ({ cited }: Citation): ReadValue[] => cited.flatMap(ofMention)

/** Families have no words of their own: they follow from what the whole field cites, or from its saying that it cites none. */
const toFamilies = (field: Field<string> | null, { families }: Citation): ReadValue[] =>
  families.map((family) => ({ value: family, span: field?.span ?? null, rule: 'classify/find-citations' }))

const sameSpan = (a: { span: { start: number; end: number } }, b: typeof a): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end

/** The fields of one decision; the rest is as in `LETTER_FIELDS`, paths begin in the record's decision. */
export const DECISION_FIELDS = {
  request: field('Request', 'request', (decision) => byRule(decision.request, rulesOf(decision).request)),
  'original request': field('Original request', null, ({ originalRequest }) =>
    byRule(originalRequest, 'letter/read-request, “was the original request”'),
  ),
  'authorized part': field('Authorized part', null, ({ authorizedPart }) =>
    byRule(authorizedPart, 'letter/read-request, “authorized”'),
  ),
  'disputed portion': field('Disputed portion', 'disputedPortion', ({ disputedPortion }) =>
    byRule(disputedPortion, 'letter/read-request, behind “the original request,”'),
  ),
  'UR action': field('Denied or modified', 'urAction', ({ urAction, request }) =>
    byRule(urAction, urAction && sameSpan(urAction, request) ? 'letter/read-request' : 'letter/read-ur-action'),
  ),
  outcome: field('Outcome', 'outcome', (decision) => byRule(decision.outcome, rulesOf(decision).outcome)),
  'heading outcome': field('Outcome by the heading', 'headingOutcome', (decision) =>
    byRule(decision.headingOutcome, rulesOf(decision).outcome),
  ),
  'closing outcome': field('Outcome by the closing sentence', 'closingOutcome', ({ closingOutcome }) =>
    byRule(closingOutcome, 'letter/read-closing'),
  ),
  treatment: field('Treatment', 'treatment.id', ({ treatment }) =>
    byEntries(treatment ? [treatment] : [], 'treatments'),
  ),
  'other treatments': field('Other treatments of the request', 'otherTreatments', ({ otherTreatments }) =>
    byEntries(otherTreatments, 'treatments'),
  ),
  'body parts': field('Body parts of the request', 'bodyParts', ({ bodyParts }) => byEntries(bodyParts, 'body-parts')),
  sessions: field('Sessions', 'asked.sessions', ({ asked: { sessions } }) =>
    byQuestion(sessions, sessions?.value.basis === 'derived' ? 'derive-sessions' : 'find-sessions'),
  ),
  frequency: field('Frequency', 'asked.frequency', ({ asked }) => byQuestion(asked.frequency, 'find-frequency')),
  duration: field('Duration', 'asked.duration', ({ asked }) => byQuestion(asked.duration, 'find-durations')),
  quantity: field('Quantity', 'asked.quantity', ({ asked }) => byQuestion(asked.quantity, 'find-quantities')),
  refills: field('Refills', 'asked.refills', ({ asked }) => byQuestion(asked.refills, 'find-quantities')),
  strengths: field('Strengths', 'asked.strengths', ({ asked }) =>
    eachByRule(asked.strengths, 'classify/find-strengths'),
  ),
  laterality: field('Side of the body', 'asked.laterality', ({ asked }) =>
    eachByRule(asked.laterality, 'classify/find-laterality'),
  ),
  'spinal levels': field('Spinal levels', 'asked.levels', ({ asked }) =>
    eachByRule(asked.levels, 'classify/find-levels'),
  ),
  'claims guideline text': field('Administrator’s guideline text', 'claimsGuideline', (decision) =>
    byRule(decision.claimsGuideline, rulesOf(decision).claims),
  ),
  'claims guidelines': field('Administrator’s guidelines', 'claimsGuidelines', ({ claims }) =>
    byEntries(claims.guidelines, 'guidelines'),
  ),
  'claims families': field('Administrator’s sources', 'claimsFamilies', ({ claimsGuideline, claims }) =>
    toFamilies(claimsGuideline, claims),
  ),
  'claims citation': field('Administrator’s sections, pages and years', 'claimsCited', ({ claims }) =>
    toCitationValues(claims),
  ),
  'reviewer guideline text': field('Reviewer’s guideline text', 'imrGuideline', (decision) =>
    byRule(decision.imrGuideline, rulesOf(decision).reviewer),
  ),
  'reviewer guidelines': field('Reviewer’s guidelines', 'imrGuidelines', ({ imr }) =>
    byEntries(imr.guidelines, 'guidelines'),
  ),
  'reviewer families': field('Reviewer’s sources', 'imrFamilies', ({ imrGuideline, imr }) =>
    toFamilies(imrGuideline, imr),
  ),
  'reviewer citation': field('Reviewer’s sections, pages and years', 'imrCited', ({ imr }) => toCitationValues(imr)),
  rationale: field('Rationale', 'rationale', (decision) => {
    const { rationale: span } = decision
    // Its words stay in the letter.
    return span ? [{ value: `${span.end - span.start} characters`, span, rule: rulesOf(decision).rationale }] : []
  }),
  reasons: field('Reasons', 'reasons', ({ reasons }) => byEntries(reasons, 'reasons')),
} satisfies Record<string, FieldOf<ClassifiedDecision>>

export type DecisionFieldKey = keyof typeof DECISION_FIELDS
