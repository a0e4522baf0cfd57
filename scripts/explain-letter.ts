import type { Amount, Asked } from '../src/classify/asked.ts'
import type { Citation, ClassifiedDecision, ClassifiedLetter, Found } from '../src/classify/classified.ts'
import { sayPages } from '../src/classify/decision-row.ts'
import type { Field } from '../src/text/field.ts'
import type { Span } from '../src/text/span.ts'

/** One value of a letter, where it stands, and the rule that read it: the room's file, or the phrase of an entry. */
export interface Reading {
  field: string
  value: string
  span: Span
  rule: string
}

const fieldOf = (name: string, field: Field<string | number> | null, rule: string): Reading[] =>
  field ? [{ field: name, value: String(field.value), span: field.span, rule }] : []

/** `12`, `2-3 a week`; the rule is the file that asks the question. */
const amountOf = (name: string, field: Field<Amount & Record<string, unknown>> | null, rule: string): Reading[] => {
  if (!field) return []
  const { min, max, ...rest } = field.value
  const units = Object.entries(rest).flatMap(([key, unit]) =>
    unit === null ? [] : [key === 'per' ? `a ${unit}` : unit],
  )
  const said = [min === max ? min : `${min}-${max}`, ...units].join(' ')
  return [{ field: name, value: said, span: field.span, rule: `classify/${rule}` }]
}

function explainAsked(name: (field: string) => string, asked: Asked): Reading[] {
  const { sessions, frequency, duration, quantity, refills, strengths, laterality, levels } = asked
  return [
    ...amountOf(
      name('sessions'),
      sessions && { ...sessions, value: { ...sessions.value } },
      'find-sessions, derive-sessions',
    ),
    ...amountOf(name('frequency'), frequency && { ...frequency, value: { ...frequency.value } }, 'find-frequency'),
    ...amountOf(name('duration'), duration && { ...duration, value: { ...duration.value } }, 'find-durations'),
    ...amountOf(name('quantity'), quantity && { ...quantity, value: { ...quantity.value } }, 'find-quantities'),
    ...amountOf(name('refills'), refills && { ...refills, value: { ...refills.value } }, 'find-quantities'),
    ...strengths.flatMap((field) => fieldOf(name('strength'), field, 'classify/find-strengths')),
    ...laterality.flatMap((field) => fieldOf(name('side'), field, 'classify/find-laterality')),
    ...levels.flatMap((field) => fieldOf(name('spinal level'), field, 'classify/find-levels')),
  ]
}

/** What is cited of each guideline: year, sections, pages, topics, and whether the edition was in force. */
function explainCited(name: string, { cited }: Citation): Reading[] {
  return cited.flatMap(({ id, span, source, year, sections, pages, topics, outsideEdition }) => [
    ...(source ? [{ field: `${name} source`, value: source, span, rule: `guidelines/${id}, sources` }] : []),
    ...fieldOf(`${name} edition`, year, 'classify/citation-words'),
    ...sections.map((section) => ({
      field: `${name} section`,
      value: section.id,
      span: section.span,
      rule: `guidelines/${id}, sections`,
    })),
    ...pages.map((page) => ({
      field: `${name} pages`,
      value: sayPages(page.value),
      span: page.span,
      rule: 'classify/citation-words',
    })),
    ...topics.flatMap((topic) => fieldOf(`${name} topic`, topic, 'words that name no section of the entry')),
    ...(outsideEdition
      ? [{ field: `${name} edition`, value: 'not in force', span, rule: `guidelines/${id}, editions` }]
      : []),
  ])
}

const foundOf = (name: string, found: Found[], folder: string): Reading[] =>
  found.map(({ id, span, phrase }) => ({
    field: name,
    value: id,
    span,
    rule: phrase ? `${folder}/${id}: “${phrase}”` : `${folder}/${id}`,
  }))

/** The rules that read what the layouts state differently. */
interface LayoutRules {
  request: string
  outcome: string
  claims: string
  reviewer: string
}

const LABELED: LayoutRules = {
  request: 'letter/find-heading-start, up to the outcome',
  outcome: 'letter/find-decision-labels, before “Claims Administrator guideline:”',
  claims: 'behind “Claims Administrator guideline:”',
  reviewer: 'behind “MAXIMUS guideline:”',
}
const STATED: LayoutRules = {
  request: 'letter/find-decision-sentences',
  outcome: 'letter/find-decision-sentences',
  claims: 'letter/read-sentence-decisions, “The Claims Administrator based its decision”',
  reviewer: 'letter/read-sentence-decisions, “The Reviewer based his/her decision” and the like',
}
const PROFESSIONAL = 'letter/read-professional-letter'
const RULES: Record<NonNullable<ClassifiedLetter['layout']>, LayoutRules> = {
  prose: LABELED,
  credentials: LABELED,
  'documents-reviewed': STATED,
  'notice-2013': STATED,
  'professional-review': {
    request: PROFESSIONAL,
    outcome: `${PROFESSIONAL}, the rationale’s heading`,
    claims: PROFESSIONAL,
    reviewer: PROFESSIONAL,
  },
}

function explainDecision(decision: ClassifiedDecision, rules: LayoutRules): Reading[] {
  const name = (field: string) => `decision ${decision.number}: ${field}`
  const treatment = decision.treatment ? [decision.treatment] : []
  return [
    ...fieldOf(name('request'), decision.request, rules.request),
    ...fieldOf(name('original request'), decision.originalRequest, 'letter/read-request, “was the original request”'),
    ...fieldOf(name('authorized part'), decision.authorizedPart, 'letter/read-request, “authorized”'),
    ...fieldOf(
      name('disputed portion'),
      decision.disputedPortion,
      'letter/read-request, behind “the original request,”',
    ),
    ...fieldOf(name('UR action'), decision.urAction, 'letter/read-request or read-ur-action'),
    ...fieldOf(name('outcome'), decision.outcome, rules.outcome),
    ...foundOf(name('treatment'), treatment, 'treatments'),
    ...foundOf(name('other treatment'), decision.otherTreatments, 'treatments'),
    ...foundOf(name('body part'), decision.bodyParts, 'body-parts'),
    ...explainAsked(name, decision.asked),
    ...fieldOf(name('claims guideline text'), decision.claimsGuideline, rules.claims),
    ...foundOf(name('claims guideline'), decision.claims.guidelines, 'guidelines'),
    ...explainCited(name('claims'), decision.claims),
    ...fieldOf(name('reviewer guideline text'), decision.imrGuideline, rules.reviewer),
    ...foundOf(name('reviewer guideline'), decision.imr.guidelines, 'guidelines'),
    ...explainCited(name('reviewer'), decision.imr),
    ...foundOf(name('reason'), decision.reasons, 'reasons'),
  ]
}

/** Everything that was read of a letter, in the order of a person's questions. */
export function explainLetter(letter: ClassifiedLetter): Reading[] {
  const header = 'letter/read-header, behind its label'
  const dated = letter.layout === 'notice-2013' ? 'letter/read-notice-dates or read-header' : header
  const reviewer =
    letter.layout === 'credentials' ? 'letter/read-reviewer, credentials block' : 'letter/read-reviewer, sentence'
  const { dates, patient } = letter
  const injuryRule = dates.injury ? dated : 'letter/read-patient'
  return [
    ...fieldOf('case number', letter.caseNumber, header),
    ...fieldOf('priority', letter.priority, header),
    ...fieldOf('date assigned', dates.assigned, dated),
    ...fieldOf('decision date', dates.decision, dated),
    ...fieldOf('UR denial date', dates.urDenial, dated),
    ...fieldOf('application received', dates.applicationReceived, dated),
    ...letter.reviewer.specialties.flatMap((field) => fieldOf('specialty', field, reviewer)),
    ...letter.reviewer.subspecialties.flatMap((field) => fieldOf('subspecialty', field, reviewer)),
    ...letter.reviewer.states.flatMap((field) => fieldOf('state', field, reviewer)),
    ...fieldOf('age', patient.age, 'letter/read-patient'),
    ...(patient.sex?.span ? fieldOf('sex', patient.sex, 'letter/read-patient') : []),
    ...fieldOf('injury date', patient.injuryDate, injuryRule),
    ...fieldOf('occupation', patient.occupation, 'letter/read-summary'),
    ...letter.diagnoses.flatMap((field) => fieldOf('diagnosis', field, 'letter/read-summary')),
    ...foundOf('body part of the summary', letter.summaryBodyParts, 'body-parts'),
    ...letter.decisions.flatMap((decision) => explainDecision(decision, RULES[letter.layout ?? 'prose'])),
  ]
}
