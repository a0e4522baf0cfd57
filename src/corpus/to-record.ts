import type { Citation, Found } from '../classify/classified.ts'
import type { Layout, Letter, LetterDates, Outcome, Priority, Sex, UrAction } from '../letter/letter.ts'
import { collapse } from '../text/collapse.ts'
import type { Field } from '../text/field.ts'
import type { PlacedMessage } from '../text/message.ts'
import type { CaseRecord } from './corpus.ts'

/** The record that `parse` prints and a case page carries: names and shapes are fixed by contracts.md. */
export interface LetterRecord {
  id: string
  source: string
  layout: Layout | null
  caseNumber: string | null
  priority: Priority | null
  dates: Record<keyof LetterDates, string | null>
  reviewer: { specialties: string[]; subspecialties: string[]; states: string[] }
  patient: { age: number | null; sex: Sex | null; injuryDate: string | null; occupation: string | null }
  /** Beyond contracts.md: what the clinical summary states, and the body parts that it names. */
  diagnoses: string[]
  summaryBodyParts: string[]
  decisions: {
    number: number
    request: string
    disputedPortion: string | null
    urAction: UrAction | null
    outcome: Outcome
    claimsGuideline: string | null
    imrGuideline: string | null
    rationale: string | null
    treatment: { id: string; category: string; subcategory: string; drugClass: string | null } | null
    bodyParts: string[]
    claimsGuidelines: string[]
    claimsFamilies: string[]
    imrGuidelines: string[]
    imrFamilies: string[]
    reasons: string[]
  }[]
  messages: PlacedMessage[]
}

const value = <T>(field: Field<T> | null): T | null => field?.value ?? null
const values = <T>(fields: Field<T>[]): T[] => fields.map((field) => field.value)
const ids = (found: Found[]): string[] => [...new Set(found.map(({ id }) => id))].sort()
const guidelines = (citation: Citation): string[] => ids(citation.guidelines)

const toDates = (dates: Letter['dates']): LetterRecord['dates'] => ({
  assigned: value(dates.assigned),
  injury: value(dates.injury),
  decision: value(dates.decision),
  urDenial: value(dates.urDenial),
  applicationReceived: value(dates.applicationReceived),
})

/** `text` is the letter's text, from which the rationales are quoted. */
export function toRecord({ id, source, letter, messages }: CaseRecord, text: string): LetterRecord {
  return {
    id,
    source,
    layout: letter.layout,
    caseNumber: value(letter.caseNumber),
    priority: value(letter.priority),
    dates: toDates(letter.dates),
    reviewer: {
      specialties: values(letter.reviewer.specialties),
      subspecialties: values(letter.reviewer.subspecialties),
      states: values(letter.reviewer.states),
    },
    patient: {
      age: value(letter.patient.age),
      sex: value(letter.patient.sex),
      injuryDate: value(letter.patient.injuryDate),
      occupation: value(letter.patient.occupation),
    },
    diagnoses: values(letter.diagnoses),
    summaryBodyParts: ids(letter.summaryBodyParts),
    decisions: letter.decisions.map((decision) => ({
      number: decision.number,
      request: decision.request.value,
      disputedPortion: value(decision.disputedPortion),
      urAction: value(decision.urAction),
      outcome: decision.outcome.value,
      claimsGuideline: value(decision.claimsGuideline),
      imrGuideline: value(decision.imrGuideline),
      rationale: decision.rationale && collapse(text.slice(decision.rationale.start, decision.rationale.end)),
      treatment: decision.treatment && {
        id: decision.treatment.id,
        category: decision.treatment.category,
        subcategory: decision.treatment.subcategory,
        drugClass: decision.treatment.drugClass,
      },
      bodyParts: ids(decision.bodyParts),
      claimsGuidelines: guidelines(decision.claims),
      claimsFamilies: decision.claims.families,
      imrGuidelines: guidelines(decision.imr),
      imrFamilies: decision.imr.families,
      reasons: ids(decision.reasons),
    })),
    messages,
  }
}
