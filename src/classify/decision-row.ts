import type { Outcome, Priority, Sex, UrAction } from '../letter/letter.ts'
import type { Span } from '../text/span.ts'
import { type BothCited, toAgreement } from './agreement.ts'
import type { Amount, Duration, Frequency, Quantity, Sessions } from './asked.ts'
import type { Agreement, Citation, ClassifiedDecision, ClassifiedLetter, Found } from './classified.ts'
import { type LetterDays, toLetterDays } from './letter-days.ts'

/**
 * One decision with what is counted of it: ids and short values, and no places but those of its reasons, which a page
 * chooses sentences by. Lists are sorted and hold each value once.
 */
export interface DecisionRow {
  caseId: string
  /** Place of the letter among those published, from 1. */
  letter: number
  number: number
  caseNumber: string | null
  request: string
  disputedPortion: string | null
  urAction: UrAction | null
  outcome: Outcome
  /** As the heading and as the rationale's closing sentence say it; null where one does not. */
  headingOutcome: Outcome | null
  closingOutcome: Outcome | null
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
  /** The sentence that gives each of the reasons, in their order. */
  reasonSpans: Span[]
  /** Normalized names of the reviewer's specialties and subspecialties. */
  specialties: string[]
  states: string[]
  ageBand: string | null
  sex: Sex | null
  injuryYear: number | null
  /** ISO date of the header block, or, of a letter without one, of the state's own index. */
  decisionDate: string | null
  /** Whose date that is; null where there is none. */
  decisionDateFrom: 'letter' | 'index' | null
  /** Other treatments that the request names, by id. */
  otherTreatments: string[]
  sessions: Sessions | null
  frequency: Frequency | null
  duration: Duration | null
  quantity: Quantity | null
  refills: Amount | null
  /** In the letter's order, as are `laterality` and `levels`. */
  strengths: string[]
  laterality: string[]
  levels: string[]
  agreement: Agreement | null
  claimsCited: CitedValues
  imrCited: CitedValues
  priority: Priority | null
  /** Of its letter as a whole. */
  whole: WholeLetter
  days: LetterDays
}

/** A row as it is published: a decision whose outcome is not known has a row too, and stands outside every rate. */
export type PublishedRow = Omit<DecisionRow, 'outcome'> & { outcome: Outcome | null }

/** Whether a decision's outcome is known, so that rates can count it. */
export const hasOutcome = (row: PublishedRow): row is DecisionRow => row.outcome !== null

/** What the decisions of a letter have in common: their number, and their outcomes together. */
export interface WholeLetter {
  decisions: number
  /** Null where the outcome of one is not known, or an item of the letter could not be read. */
  outcome: Outcome | 'mixed' | null
}

/** What one field cites beside the guidelines, each value once, sorted: `<guideline>/<section>` and the like. */
export interface CitedValues {
  sections: string[]
  /** `mtus-chronic-pain/59-60`, `mtus-chronic-pain/99`. */
  pages: string[]
  /** `mtus-chronic-pain/2016`. */
  editions: string[]
  /** Ids of sources. */
  sources: string[]
  /** Guidelines cited in an edition that was not in force on the day; empty where the day is not known. */
  outsideEdition: string[]
}

/** Bands that the data files carry in place of the age, in years. */
export const AGE_BANDS: [least: number, name: string][] = [
  [65, '65+'],
  [55, '55-64'],
  [45, '45-54'],
  [35, '35-44'],
  [25, '25-34'],
  [18, '18-24'],
  [0, '0-17'],
]

const toAgeBand = (age: number): string | null => AGE_BANDS.find(([least]) => age >= least)?.[1] ?? null

/** The first that was found of each id, by their ids. */
const firstOfEach = (found: Found[]): Found[] =>
  found
    .filter(({ id }, place) => place === found.findIndex((other) => other.id === id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const toIds = (found: Found[]): string[] => [...new Set(found.map(({ id }) => id))].sort()

/** Ids and families of what both sides of a decision cite. */
export const toBothCited = ({ claims, imr }: Pick<ClassifiedDecision, 'claims' | 'imr'>): BothCited => ({
  claimsGuidelines: toIds(claims.guidelines),
  claimsFamilies: claims.families,
  imrGuidelines: toIds(imr.guidelines),
  imrFamilies: imr.families,
})

const toSet = (values: string[]): string[] => [...new Set(values)].sort()

/** `59-60`, `99`. */
export const sayPages = ({ from, to }: { from: number; to: number }): string =>
  from === to ? String(from) : `${from}-${to}`

const toCitedValues = ({ cited }: Citation): CitedValues => ({
  sections: toSet(cited.flatMap(({ id, sections }) => sections.map((section) => `${id}/${section.id}`))),
  pages: toSet(cited.flatMap(({ id, pages }) => pages.map(({ value }) => `${id}/${sayPages(value)}`))),
  editions: toSet(cited.flatMap(({ id, year }) => (year ? [`${id}/${year.value}`] : []))),
  sources: toSet(cited.flatMap(({ source }) => source ?? [])),
  outsideEdition: toSet(cited.flatMap(({ id, outsideEdition }) => (outsideEdition ? [id] : []))),
})

function toWholeLetter({ decisions, unread }: ClassifiedLetter): WholeLetter {
  const isKnown = unread.length === 0 && decisions.every(({ outcome }) => outcome !== null)
  if (!isKnown) return { decisions: decisions.length, outcome: null }
  const [first, ...others] = new Set(decisions.map(({ outcome }) => outcome?.value))
  return { decisions: decisions.length, outcome: first && others.length === 0 ? first : 'mixed' }
}

/**
 * The rows of one classified letter, in the letter's order. `caseId` is the letter's permalink, `place` its place among
 * the letters that are published, from 1.
 */
export function toDecisionRows(caseId: string, place: number, letter: ClassifiedLetter): PublishedRow[] {
  const { age, sex, injuryDate } = letter.patient
  const whole = toWholeLetter(letter)
  const days = toLetterDays(letter.dates)
  return letter.decisions.map((decision) => {
    const both = toBothCited(decision)
    const reasons = firstOfEach(decision.reasons)
    return {
      caseId,
      letter: place,
      number: decision.number,
      caseNumber: letter.caseNumber?.value ?? null,
      request: decision.request.value,
      disputedPortion: decision.disputedPortion?.value ?? null,
      urAction: decision.urAction?.value ?? null,
      outcome: decision.outcome?.value ?? null,
      headingOutcome: decision.headingOutcome?.value ?? null,
      closingOutcome: decision.closingOutcome?.value ?? null,
      treatment: decision.treatment?.id ?? null,
      category: decision.treatment?.category ?? null,
      subcategory: decision.treatment?.subcategory ?? null,
      drugClass: decision.treatment?.drugClass ?? null,
      bodyParts: toIds(decision.bodyParts),
      ...both,
      claimsGuidelineText: decision.claimsGuideline?.value ?? null,
      imrGuidelineText: decision.imrGuideline?.value ?? null,
      reasons: reasons.map(({ id }) => id),
      reasonSpans: reasons.map(({ span }) => span),
      specialties: letter.specialtyNames,
      states: [...new Set(letter.reviewer.states.map(({ value }) => value))].sort(),
      ageBand: age ? toAgeBand(age.value) : null,
      sex: sex?.value ?? null,
      injuryYear: injuryDate ? Number(injuryDate.value.slice(0, 4)) : null,
      decisionDate: letter.dates.decision?.value ?? null,
      decisionDateFrom: letter.dates.decision ? 'letter' : null,
      otherTreatments: toIds(decision.otherTreatments),
      sessions: decision.asked.sessions?.value ?? null,
      frequency: decision.asked.frequency?.value ?? null,
      duration: decision.asked.duration?.value ?? null,
      quantity: decision.asked.quantity?.value ?? null,
      refills: decision.asked.refills?.value ?? null,
      strengths: decision.asked.strengths.map(({ value }) => value),
      laterality: decision.asked.laterality.map(({ value }) => value),
      levels: decision.asked.levels.map(({ value }) => value),
      agreement: toAgreement(both),
      claimsCited: toCitedValues(decision.claims),
      imrCited: toCitedValues(decision.imr),
      priority: letter.priority?.value ?? null,
      whole,
      days,
    }
  })
}
