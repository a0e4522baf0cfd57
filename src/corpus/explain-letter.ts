import type { ClassifiedDecision, ClassifiedLetter, Found } from '../classify/classified.ts'
import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'

/** One value of a letter, where it stands, and the rule that read it: the room's file, or the phrase of an entry. */
export interface Reading {
  field: string
  value: string
  span: Span
  rule: string
}

const fieldOf = (name: string, field: Field<string | number> | null, rule: string): Reading[] =>
  field ? [{ field: name, value: String(field.value), span: field.span, rule }] : []

const foundOf = (name: string, found: Found[], folder: string): Reading[] =>
  found.map(({ id, span, phrase }) => ({
    field: name,
    value: id,
    span,
    rule: phrase ? `${folder}/${id}: “${phrase}”` : `${folder}/${id}`,
  }))

function explainDecision(decision: ClassifiedDecision): Reading[] {
  const name = (field: string) => `decision ${decision.number}: ${field}`
  const treatment = decision.treatment ? [decision.treatment] : []
  return [
    ...fieldOf(name('request'), decision.request, 'letter/find-heading-start, up to the outcome'),
    ...fieldOf(name('original request'), decision.originalRequest, 'letter/read-request, “was the original request”'),
    ...fieldOf(name('authorised part'), decision.authorizedPart, 'letter/read-request, “authorized”'),
    ...fieldOf(
      name('disputed portion'),
      decision.disputedPortion,
      'letter/read-request, behind “the original request,”',
    ),
    ...fieldOf(name('UR action'), decision.urAction, 'letter/read-request or read-ur-action'),
    ...fieldOf(
      name('outcome'),
      decision.outcome,
      'letter/find-decision-labels, before “Claims Administrator guideline:”',
    ),
    ...foundOf(name('treatment'), treatment, 'treatments'),
    ...foundOf(name('body part'), decision.bodyParts, 'body-parts'),
    ...fieldOf(name('claims guideline text'), decision.claimsGuideline, 'behind “Claims Administrator guideline:”'),
    ...foundOf(name('claims guideline'), decision.claims.guidelines, 'guidelines'),
    ...fieldOf(name('reviewer guideline text'), decision.imrGuideline, 'behind “MAXIMUS guideline:”'),
    ...foundOf(name('reviewer guideline'), decision.imr.guidelines, 'guidelines'),
    ...foundOf(name('reason'), decision.reasons, 'reasons'),
  ]
}

/** Everything that was read of a letter, in the order of a person's questions. */
export function explainLetter(letter: ClassifiedLetter): Reading[] {
  const header = 'letter/read-header, behind its label'
  const reviewer =
    letter.layout === 'credentials' ? 'letter/read-reviewer, credentials block' : 'letter/read-reviewer, sentence'
  const { dates, patient } = letter
  const injuryRule = dates.injury ? header : 'letter/read-patient'
  return [
    ...fieldOf('case number', letter.caseNumber, header),
    ...fieldOf('priority', letter.priority, header),
    ...fieldOf('date assigned', dates.assigned, header),
    ...fieldOf('decision date', dates.decision, header),
    ...fieldOf('UR denial date', dates.urDenial, header),
    ...fieldOf('application received', dates.applicationReceived, header),
    ...letter.reviewer.specialties.flatMap((field) => fieldOf('specialty', field, reviewer)),
    ...letter.reviewer.subspecialties.flatMap((field) => fieldOf('subspecialty', field, reviewer)),
    ...letter.reviewer.states.flatMap((field) => fieldOf('state', field, reviewer)),
    ...fieldOf('age', patient.age, 'letter/read-patient'),
    ...fieldOf('sex', patient.sex, 'letter/read-patient'),
    ...fieldOf('injury date', patient.injuryDate, injuryRule),
    ...fieldOf('occupation', patient.occupation, 'letter/read-summary'),
    ...letter.diagnoses.flatMap((field) => fieldOf('diagnosis', field, 'letter/read-summary')),
    ...foundOf('body part of the summary', letter.summaryBodyParts, 'body-parts'),
    ...letter.decisions.flatMap(explainDecision),
  ]
}
