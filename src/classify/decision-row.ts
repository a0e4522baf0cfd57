import type { Outcome, Sex, UrAction } from '../letter/letter.ts'
import type { ClassifiedLetter, Found } from './classified.ts'

/** One decision with what is counted of it: ids and short values, no places. Lists are sorted and hold each value once. */
export interface DecisionRow {
  caseId: string
  number: number
  caseNumber: string | null
  request: string
  disputedPortion: string | null
  urAction: UrAction | null
  outcome: Outcome
  treatment: string | null
  category: string | null
  subcategory: string | null
  drugClass: string | null
  bodyParts: string[]
  claimsGuidelines: string[]
  claimsFamilies: string[]
  imrGuidelines: string[]
  imrFamilies: string[]
  claimsGuidelineText: string | null
  imrGuidelineText: string | null
  reasons: string[]
  /** Normalised names of the reviewer's specialties and subspecialties. */
  specialties: string[]
  states: string[]
  ageBand: string | null
  sex: Sex | null
  injuryYear: number | null
  /** ISO date of the header block. */
  decisionDate: string | null
}

/** Bands that the data files carry in place of the age, in years. */
const AGE_BANDS: [least: number, name: string][] = [
  [65, '65+'],
  [55, '55-64'],
  [45, '45-54'],
  [35, '35-44'],
  [25, '25-34'],
  [18, '18-24'],
  [0, '0-17'],
]

const toAgeBand = (age: number): string | null => AGE_BANDS.find(([least]) => age >= least)?.[1] ?? null

const toIds = (found: Found[]): string[] => [...new Set(found.map(({ id }) => id))].sort()

/** The rows of one classified letter, in the letter's order. `caseId` is the letter's permalink. */
export function toDecisionRows(caseId: string, letter: ClassifiedLetter): DecisionRow[] {
  const { age, sex, injuryDate } = letter.patient
  return letter.decisions.map((decision) => ({
    caseId,
    number: decision.number,
    caseNumber: letter.caseNumber?.value ?? null,
    request: decision.request.value,
    disputedPortion: decision.disputedPortion?.value ?? null,
    urAction: decision.urAction?.value ?? null,
    outcome: decision.outcome.value,
    treatment: decision.treatment?.id ?? null,
    category: decision.treatment?.category ?? null,
    subcategory: decision.treatment?.subcategory ?? null,
    drugClass: decision.treatment?.drugClass ?? null,
    bodyParts: toIds(decision.bodyParts),
    claimsGuidelines: toIds(decision.claims.guidelines),
    claimsFamilies: decision.claims.families,
    imrGuidelines: toIds(decision.imr.guidelines),
    imrFamilies: decision.imr.families,
    claimsGuidelineText: decision.claimsGuideline?.value ?? null,
    imrGuidelineText: decision.imrGuideline?.value ?? null,
    reasons: toIds(decision.reasons),
    specialties: letter.specialtyNames,
    states: [...new Set(letter.reviewer.states.map(({ value }) => value))].sort(),
    ageBand: age ? toAgeBand(age.value) : null,
    sex: sex?.value ?? null,
    injuryYear: injuryDate ? Number(injuryDate.value.slice(0, 4)) : null,
    decisionDate: letter.dates.decision?.value ?? null,
  }))
}
