import type { ClassifiedLetter } from '../classify/classified.ts'
import { byEntries, byRule, eachByRule, type FieldOf, field } from './field.ts'

const HEADER = 'letter/read-header, behind its label'
const REVIEWER = 'letter/read-reviewer'
const PATIENT = 'letter/read-patient'
const SUMMARY = 'letter/read-summary'

/** Notices whose header is blacked out state these dates in sentences, which are read where the header gives none. */
const headerOrNotice = ({ layout }: ClassifiedLetter): string =>
  layout === 'notice-2013' ? 'letter/read-header, then letter/read-notice-dates' : HEADER

/**
 * The fields of a letter as a whole, in the order of a person's questions, by their names in `npm run evaluate` and
 * `npm run explain`. Explain, the measured accuracy, the coverage on `/quality/` and the notes of a letter's page go by
 * this list; a test holds the record to it.
 */
export const LETTER_FIELDS = {
  'case number': field('Case number', 'caseNumber', ({ caseNumber }) => byRule(caseNumber, HEADER)),
  priority: field('Priority', 'priority', ({ priority }) => byRule(priority, HEADER)),
  'date: assigned': field('Date assigned', 'dates.assigned', (letter) =>
    byRule(letter.dates.assigned, headerOrNotice(letter)),
  ),
  'date: injury': field('Date of injury, header', 'dates.injury', ({ dates }) => byRule(dates.injury, HEADER)),
  'date: decision': field('Decision date', 'dates.decision', ({ dates }) => byRule(dates.decision, HEADER)),
  'date: urDenial': field('Date of the denial', 'dates.urDenial', (letter) =>
    byRule(letter.dates.urDenial, headerOrNotice(letter)),
  ),
  'date: applicationReceived': field('Application received', 'dates.applicationReceived', (letter) =>
    byRule(letter.dates.applicationReceived, headerOrNotice(letter)),
  ),
  specialties: field('Reviewer’s specialties', 'reviewer.specialties', ({ reviewer }) =>
    eachByRule(reviewer.specialties, REVIEWER),
  ),
  subspecialties: field('Reviewer’s subspecialties', 'reviewer.subspecialties', ({ reviewer }) =>
    eachByRule(reviewer.subspecialties, REVIEWER),
  ),
  states: field('States of licensure', 'reviewer.states', ({ reviewer }) => eachByRule(reviewer.states, REVIEWER)),
  age: field('Patient’s age', 'patient.age', ({ patient }) => byRule(patient.age, PATIENT)),
  sex: field('Patient’s sex', 'patient.sex', ({ patient }) => byRule(patient.sex, PATIENT)),
  // The header's date wins.
  'injury date': field('Date of injury, header or summary', 'patient.injuryDate', ({ patient, dates }) =>
    byRule(patient.injuryDate, dates.injury ? HEADER : PATIENT),
  ),
  occupation: field('Patient’s occupation', 'patient.occupation', ({ patient }) => byRule(patient.occupation, SUMMARY)),
  diagnoses: field('Diagnoses of the summary', 'diagnoses', ({ diagnoses }) => eachByRule(diagnoses, SUMMARY)),
  'body parts of the summary': field('Body parts of the summary', 'summaryBodyParts', ({ summaryBodyParts }) =>
    byEntries(summaryBodyParts, 'body-parts'),
  ),
} satisfies Record<string, FieldOf<ClassifiedLetter>>

export type LetterFieldKey = keyof typeof LETTER_FIELDS
