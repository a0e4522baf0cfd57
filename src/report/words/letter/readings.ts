import type { Corpus } from '../../../corpus/corpus.ts'
import { UR_ACTIONS } from '../../../dimensions/by-review.ts'
import { inLetterOrder, type Span } from '../../../text/span.ts'
import { pageHref } from '../href.ts'
import { type Names, nameOf, toNames } from '../names.ts'
import { inSentence, sayDate, sayList } from '../say.ts'
import type { ClassifiedDecision, ClassifiedLetter } from '../shapes.ts'
import type { Piece, Reading, Statement } from './case-marks.ts'
import { sayAsked, toCitedPieces } from './decision-words.ts'

const value = (text: string, href?: string): Piece => ({ text, as: 'value', ...(href ? { href } : {}) })
const quote = (text: string): Piece => ({ text, as: 'quote' })
const plain = (text: string): Piece => ({ text })

/** What an outcome means for the denial and for the treatment. */
const OUTCOME_MEANING = {
  overturned: 'the denial was reversed, treatment allowed',
  upheld: 'the denial stood, treatment refused',
} as const

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

/** `Acupuncture, rehabilitation; neck and low back; 12 sessions`. */
function toAskedStatement(
  names: Names,
  { treatment, otherTreatments, bodyParts, asked }: ClassifiedDecision,
): Statement {
  const pieces = treatment
    ? [
        value(nameOf(names, 'treatment', treatment.id).title, pageHref('treatments', treatment.id)),
        plain(`, ${inSentence(nameOf(names, 'category', treatment.category).title)}`),
      ]
    : [value('not classified')]
  const parts = inLetterOrder(bodyParts).map((id) => inSentence(nameOf(names, 'body_part', id).title))
  const others = otherTreatments.map(({ id }) => inSentence(nameOf(names, 'treatment', id).title))
  const said = [
    ...(others.length > 0 ? [`with ${sayList(others)}`] : []),
    ...(parts.length > 0 ? [sayList(parts)] : []),
    ...sayAsked(asked),
  ]
  return { label: 'Asked', pieces: [...pieces, ...said.map((part) => plain(`; ${part}`))] }
}

/** The guidelines cited in one field, each with its page, and the families they belong to. */
function sayCited(names: Names, label: string, { guidelines, families, cited }: ClassifiedDecision['imr']): Statement {
  if (guidelines.length === 0)
    return { label, pieces: [value(families.includes('none') ? 'no guideline' : 'not recognized')] }
  const pieces = cited.flatMap((mention, index) => [
    ...(index > 0 ? [plain('; ')] : []),
    ...toCitedPieces(names, mention),
  ])
  const outside = families.map((family) => nameOf(names, 'imr_family', family).title)
  return { label, pieces: outside.length > 0 ? [...pieces, plain(` (${outside.join('; ')})`)] : pieces }
}

/** The outcome; or, where heading and closing sentence say two, both of them. */
function toOutcomeReadings(decision: ClassifiedDecision): Reading[] {
  const { outcome, headingOutcome, closingOutcome } = decision
  const read = (field: typeof outcome, label: string): Reading[] =>
    field
      ? [
          {
            kind: 'outcome',
            key: toKey(decision, 'outcome'),
            span: field.span,
            statement: { label, pieces: [value(OUTCOME_MEANING[field.value])] },
          },
        ]
      : []
  if (outcome) return read(outcome, 'Decided')
  return [
    ...read(headingOutcome, 'By the heading; not counted'),
    ...read(closingOutcome, 'By the closing sentence; not counted'),
  ]
}

/** Every value that was read of one decision, with its words. */
function toDecisionReadings(names: Names, decision: ClassifiedDecision, text: string): Reading[] {
  const key = (field: string): string => toKey(decision, field)
  const readings: Reading[] = [
    { kind: 'asked', key: key('request'), span: decision.request.span, statement: toAskedStatement(names, decision) },
    ...toOutcomeReadings(decision),
  ]
  const parts = [
    ['Asked first', decision.originalRequest],
    ['Authorized', decision.authorizedPart],
    ['Under review', decision.disputedPortion],
  ] as const
  for (const [label, part] of parts) {
    if (part) {
      // The whole request can still be in dispute: then its words are said once.
      const said = part.value === decision.disputedPortion?.value ? 'Under review' : label
      const statement = { label: said, pieces: [quote(part.value)] }
      readings.push({ kind: 'asked', key: key('parts'), span: part.span, statement })
    }
  }
  if (decision.urAction) {
    const statement = {
      label: `Decision ${decision.number}`,
      pieces: [value((UR_ACTIONS[decision.urAction.value] ?? '').toLowerCase())],
    }
    readings.push({ kind: 'fact', key: key('ur_action'), span: decision.urAction.span, statement })
  }
  if (decision.treatment) {
    const { id, span } = decision.treatment
    const statement = {
      label: 'Treatment',
      pieces: [value(nameOf(names, 'treatment', id).title, pageHref('treatments', id))],
    }
    readings.push({ kind: 'asked', key: key('treatment'), span, statement, coveredBy: key('request') })
  }
  for (const { id, span } of decision.bodyParts) {
    const statement = { label: 'Body part', pieces: [value(nameOf(names, 'body_part', id).title)] }
    readings.push({ kind: 'asked', key: key('body_part'), span, statement, coveredBy: key('request') })
  }
  const fields = [
    ['claims', 'Administrator cited', decision.claimsGuideline, decision.claims],
    ['imr', 'Reviewer cited', decision.imrGuideline, decision.imr],
  ] as const
  for (const [field, label, stated, citation] of fields) {
    const whole = stated && toCitedSpan(text, stated.span)
    if (whole) {
      readings.push({ kind: 'cited', key: key(field), span: whole, statement: sayCited(names, label, citation) })
    }
    for (const { id, span } of citation.guidelines) {
      const title = value(nameOf(names, 'imr_guideline', id).title, pageHref('guidelines', id))
      readings.push({
        kind: 'cited',
        key: `${key(field)}/${id}`,
        span: clip(span, whole),
        statement: { label, pieces: [title] },
        coveredBy: key(field),
      })
    }
  }
  for (const { id, span } of decision.reasons) {
    const statement = { label: 'Reason', pieces: [value(nameOf(names, 'reason', id).title)] }
    readings.push({ kind: 'reason', key: key(`reason/${id}`), span, statement })
  }
  return readings
}

const state = (label: string, text: string): Statement => ({ label, pieces: [value(text)] })

const SEX = { female: 'woman', male: 'man' } as const
const PRIORITY = { standard: 'standard', expedited: 'expedited' } as const

const DATES = [
  ['assigned', 'Assigned on'],
  ['injury', 'Injury'],
  ['decision', 'Decided on'],
  ['urDenial', 'Denied on'],
  ['applicationReceived', 'Application received'],
] as const

/** The readings that are the letter's own: header, reviewer, patient. */
function toLetterReadings({ caseNumber, priority, dates, reviewer, patient }: ClassifiedLetter): Reading[] {
  const readings: Reading[] = []
  const fact = (key: string, span: Reading['span'], statement: Statement, more: Partial<Reading> = {}) =>
    readings.push({ kind: 'fact', key, span, statement, ...more })

  if (caseNumber) fact('case-number', caseNumber.span, state('Case number', caseNumber.value))
  if (priority) fact('priority', priority.span, state('Priority', PRIORITY[priority.value]))
  for (const [key, label] of DATES) {
    const date = dates[key]
    if (date) fact(key, date.span, state(label, sayDate(date.value)))
  }
  if (patient.injuryDate) fact('injury', patient.injuryDate.span, state('Injury', sayDate(patient.injuryDate.value)))
  for (const { value: name, span } of reviewer.states) {
    fact('states', span, state('Licensed in', name), { sequence: 'states' })
  }
  for (const { value: name, span } of reviewer.specialties) {
    fact('specialties', span, state('Reviewer’s specialty', name), { sequence: 'specialties' })
  }
  for (const { value: name, span } of reviewer.subspecialties) {
    fact('subspecialties', span, state('Reviewer’s subspecialty', name), { sequence: 'subspecialties' })
  }
  const { age, sex } = patient
  // What was inferred has no words of its own: it is said beside the age.
  const sexPlace = sex?.span ?? age?.span
  if (sex && sexPlace) {
    const said = sex.span ? SEX[sex.value] : `${SEX[sex.value]}, inferred from the pronoun`
    fact('patient', sexPlace, state('Patient', said), { sequence: 'patient', rank: -1 })
  }
  if (age) fact('patient', age.span, state('Patient', String(age.value)), { sequence: 'patient' })
  return readings
}

/** Every value that was read in a letter, with its words and what the site says of them. In no order. */
export function toReadings({ taxonomy }: Corpus, letter: ClassifiedLetter, text: string): Reading[] {
  const names = toNames(taxonomy)
  return [
    ...toLetterReadings(letter),
    ...letter.decisions.flatMap((decision) => toDecisionReadings(names, decision, text)),
  ]
}
