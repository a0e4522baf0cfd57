import { PATIENT_WORDS, PRIORITY_WORDS } from '../../../dimensions/value-words.ts'
import type { ReadValue } from '../../../fields/field.ts'
import { LETTER_FIELDS, type LetterFieldKey } from '../../../fields/letter-fields.ts'
import { inSentence, sayDate } from '../say.ts'
import type { ClassifiedLetter } from '../shapes.ts'
import type { Reading } from './case-marks.ts'

/** What the page of a letter says of one field of it. */
export interface LetterNote {
  label: string
  /** The anchor's name, where other fields share it. */
  key?: string
  say?: (value: string, read: ReadValue) => string
  /** Values that stand beside each other are lit and said as one. */
  sequence?: true
  rank?: number
}

const sayPriority = (value: string) => inSentence(PRIORITY_WORDS[value as keyof typeof PRIORITY_WORDS])

function saySex(value: string, { span }: ReadValue): string {
  const who = inSentence(PATIENT_WORDS[value as keyof typeof PATIENT_WORDS])
  return span ? who : `${who}, inferred from the pronoun`
}

/** The notes on a letter as a whole; null where the page lights nothing. */
export const LETTER_NOTES = {
  'case number': { label: 'Case number' },
  priority: { label: 'Priority', say: sayPriority },
  'date: assigned': { label: 'Assigned on', say: sayDate },
  'date: injury': { label: 'Injury', key: 'injury', say: sayDate },
  'date: decision': { label: 'Decided on', say: sayDate },
  'date: urDenial': { label: 'Denied on', say: sayDate },
  'date: applicationReceived': { label: 'Application received', say: sayDate },
  'injury date': { label: 'Injury', key: 'injury', say: sayDate },
  states: { label: 'Licensed in', sequence: true },
  specialties: { label: 'Reviewer’s specialty', sequence: true },
  subspecialties: { label: 'Reviewer’s subspecialty', sequence: true },
  sex: { label: 'Patient', key: 'patient', say: saySex, sequence: true, rank: -1 },
  age: { label: 'Patient', key: 'patient', sequence: true },
  occupation: null,
  diagnoses: null,
  'body parts of the summary': null,
} satisfies Record<LetterFieldKey, LetterNote | null>

/** The readings that are the letter's own: header, reviewer, patient. */
export function toLetterReadings(letter: ClassifiedLetter): Reading[] {
  const notes = Object.entries(LETTER_NOTES) as [LetterFieldKey, LetterNote | null][]
  return notes.flatMap(([field, note]): Reading[] => {
    if (!note) return []
    const { key = field, label, say = String, sequence, rank } = note
    return LETTER_FIELDS[field].read(letter).flatMap((read): Reading[] => {
      // A sex that was inferred has no words of its own: it is said beside the age.
      const span = read.span ?? letter.patient.age?.span
      if (!span) return []
      const statement = { label, pieces: [{ text: say(read.value, read), as: 'value' as const }] }
      return [{ kind: 'fact', key, span, statement, ...(sequence && { sequence: key }), ...(rank && { rank }) }]
    })
  })
}
