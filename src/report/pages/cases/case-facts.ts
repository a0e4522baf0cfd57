import { sayDate } from '../../words/say.ts'
import type { ClassifiedLetter } from '../../words/shapes.ts'

/** One fact of a letter's head: what it is, and where its words stand. Absent has no text. */
export interface Fact {
  label: string
  text: string | null
  /** Anchor of the words; null where the value has none on the page. */
  href: string | null
}

const SEX = { female: 'Woman', male: 'Man' } as const

function sayPatient({ age, sex }: ClassifiedLetter['patient']): string | null {
  const who = sex ? SEX[sex.value] : null
  if (who && age) return `${who}, ${age.value}`
  return who ?? (age ? `${age.value} years old` : null)
}

/** The six facts that stand above the decisions. `anchors` leads from a reading's key to its words. */
export function toFacts({ reviewer, patient, dates }: ClassifiedLetter, anchors: ReadonlyMap<string, string>): Fact[] {
  const fact = (label: string, key: string, text: string | null | undefined): Fact => ({
    label,
    text: text || null,
    href: (text && anchors.get(key)) || null,
  })
  const specialties = [...reviewer.specialties, ...reviewer.subspecialties].map(({ value }) => value)
  const specialtyKey = reviewer.specialties.length > 0 ? 'specialties' : 'subspecialties'
  const date = (field: { value: string } | null): string | null => (field ? sayDate(field.value) : null)
  return [
    fact('Reviewer’s specialty', specialtyKey, specialties.join(', ')),
    fact('Licensed in', 'states', reviewer.states.map(({ value }) => value).join(', ')),
    fact('Patient', 'patient', sayPatient(patient)),
    fact('Injury', 'injury', date(patient.injuryDate)),
    fact('Denied on', 'urDenial', date(dates.urDenial)),
    fact('Decided on', 'decision', date(dates.decision)),
  ]
}
