import type { ClassifiedLetter } from '../classify/classified.ts'
import { byEntries, byRule, eachByRule, type FieldOf } from './field.ts'

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
  'case number': {
    label: 'Case number',
    path: 'caseNumber',
    read: ({ caseNumber }) => byRule(caseNumber, HEADER),
  },
  priority: {
    label: 'Priority',
    path: 'priority',
    read: ({ priority }) => byRule(priority, HEADER),
  },
  'date: assigned': {
    label: 'Date assigned',
    path: 'dates.assigned',
    read: (letter) => byRule(letter.dates.assigned, headerOrNotice(letter)),
  },
  'date: injury': {
    label: 'Date of injury, header',
    path: 'dates.injury',
    read: ({ dates }) => byRule(dates.injury, HEADER),
  },
  'date: decision': {
    label: 'Decision date',
    path: 'dates.decision',
    read: ({ dates }) => byRule(dates.decision, HEADER),
  },
  'date: urDenial': {
    label: 'Date of the denial',
    path: 'dates.urDenial',
    read: (letter) => byRule(letter.dates.urDenial, headerOrNotice(letter)),
  },
  'date: applicationReceived': {
    label: 'Application received',
    path: 'dates.applicationReceived',
    read: (letter) => byRule(letter.dates.applicationReceived, headerOrNotice(letter)),
  },
  specialties: {
    label: 'Reviewer’s specialties',
    path: 'reviewer.specialties',
    read: ({ reviewer }) => eachByRule(reviewer.specialties, REVIEWER),
  },
  subspecialties: {
    label: 'Reviewer’s subspecialties',
    path: 'reviewer.subspecialties',
    read: ({ reviewer }) => eachByRule(reviewer.subspecialties, REVIEWER),
  },
  states: {
    label: 'States of licensure',
    path: 'reviewer.states',
    read: ({ reviewer }) => eachByRule(reviewer.states, REVIEWER),
  },
  age: {
    label: 'Patient’s age',
    path: 'patient.age',
    read: ({ patient }) => byRule(patient.age, PATIENT),
  },
  sex: {
    label: 'Patient’s sex',
    path: 'patient.sex',
    read: ({ patient }) => byRule(patient.sex, PATIENT),
  },
  'injury date': {
    label: 'Date of injury, header or summary',
    path: 'patient.injuryDate',
    // The header's date wins.
    read: ({ patient, dates }) => byRule(patient.injuryDate, dates.injury ? HEADER : PATIENT),
  },
  occupation: {
    label: 'Patient’s occupation',
    path: 'patient.occupation',
    read: ({ patient }) => byRule(patient.occupation, SUMMARY),
  },
  diagnoses: {
    label: 'Diagnoses of the summary',
    path: 'diagnoses',
    read: ({ diagnoses }) => eachByRule(diagnoses, SUMMARY),
  },
  'body parts of the summary': {
    label: 'Body parts of the summary',
    path: 'summaryBodyParts',
    read: ({ summaryBodyParts }) => byEntries(summaryBodyParts, 'body-parts'),
  },
} satisfies Record<string, FieldOf<ClassifiedLetter>>

export type LetterFieldKey = keyof typeof LETTER_FIELDS
