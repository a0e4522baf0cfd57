import type { Corpus } from '../../../corpus/corpus.ts'
import { toNames } from '../names.ts'
import { sayDate } from '../say.ts'
import type { ClassifiedLetter } from '../shapes.ts'
import type { Piece, Reading, Statement } from './case-marks.ts'
import { toDecisionReadings } from './decision-readings.ts'

const value = (text: string): Piece => ({ text, as: 'value' })
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
  if (sex) fact('patient', sex.span, state('Patient', SEX[sex.value]), { sequence: 'patient', rank: -1 })
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
