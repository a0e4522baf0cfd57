import { toAgreement } from '../classify/agreement.ts'
import type { Asked } from '../classify/asked.ts'
import type { Agreement, Citation, Found } from '../classify/classified.ts'
import { sayPages, toBothCited } from '../classify/decision-row.ts'
import type { Layout, Letter, Outcome, Priority, UrAction } from '../letter/letter.ts'
import { collapse } from '../text/collapse.ts'
import type { Field, Inferred } from '../text/field.ts'
import { printName } from '../text/leave-out-invisible.ts'
import type { PlacedMessage } from '../text/message.ts'
import type { CaseRecord, Corpus } from './corpus.ts'

/** Fields without their places: each one's value, or its list of values. */
type Values<Fields> = {
  [Key in keyof Fields]: Fields[Key] extends Field<infer Value>[]
    ? Value[]
    : Fields[Key] extends Field<infer Value> | Inferred<infer Value> | null
      ? Value | null
      : never
}

/** One mention of a guideline, with what is cited of it; sections and sources by id, topics in the letter's words. */
export interface CitedRecord {
  guideline: string
  source: string | null
  year: string | null
  sections: string[]
  /** `59-60`, `99`. */
  pages: string[]
  topics: string[]
  outsideEdition: boolean | null
}

/** The record that `parse` prints and a case page carries: names and shapes are fixed by docs/record.md. */
export interface LetterRecord {
  id: string
  source: string
  layout: Layout | null
  caseNumber: string | null
  priority: Priority | null
  dates: Values<Letter['dates']>
  reviewer: Values<Letter['reviewer']>
  /** Beyond docs/record.md: whether no word says the sex, and the patient's pronoun tells it. */
  patient: Values<Letter['patient']> & { sexInferred: boolean }
  /** Beyond docs/record.md: what the clinical summary states, and the body parts that it names. */
  diagnoses: string[]
  summaryBodyParts: string[]
  decisions: {
    number: number
    request: string
    disputedPortion: string | null
    urAction: UrAction | null
    /** Null where it is not known; the two keys at the end then say why. */
    outcome: Outcome | null
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
    /** Beyond docs/record.md from here on. */
    otherTreatments: string[]
    asked: Values<Asked>
    agreement: Agreement | null
    claimsCited: CitedRecord[]
    imrCited: CitedRecord[]
    headingOutcome: Outcome | null
    closingOutcome: Outcome | null
  }[]
  messages: PlacedMessage[]
  /** Beyond contracts.md, on case pages alone: what the state's own index says, where its rows are kept. */
  stateIndex?: IndexRecord
}

/** What the state's index says of a letter; dates that the letter lacks are shown as the index's. */
export interface IndexRecord extends IndexedDates {
  requests: { number: number; category: string | null; subcategory: string | null; outcome: Outcome | null }[]
}

type IndexedLetter = Corpus['stateIndex']['letters'] extends ReadonlyMap<string, infer One> ? One : never
type IndexedDates = IndexedLetter['dates']

const toIndexRecord = ({ dates, pairs }: IndexedLetter): IndexRecord => ({
  ...dates,
  requests: pairs.map(({ row, decision }) => ({
    number: decision.number,
    category: row.category,
    subcategory: row.subcategory,
    outcome: row.outcome,
  })),
})

const value = <T>(field: Field<T> | null): T | null => field?.value ?? null
const values = <T>(fields: Field<T>[]): T[] => fields.map((field) => field.value)
const ids = (found: Found[]): string[] => [...new Set(found.map(({ id }) => id))].sort()

/** The values of a group of fields, under the same keys. */
const toValues = <Fields extends object>(fields: Fields): Values<Fields> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, Array.isArray(field) ? values(field) : value(field)]),
  ) as Values<Fields>

const toCited = ({ cited }: Citation): CitedRecord[] =>
  cited.map(({ id, source, year, sections, pages, topics, outsideEdition }) => ({
    guideline: id,
    source,
    year: value(year),
    sections: sections.map((section) => section.id),
    pages: values(pages).map(sayPages),
    topics: values(topics),
    outsideEdition,
  }))

/** `text` is the letter's text, from which the rationales are quoted; `indexed` what the state's index says, if it does. */
export function toRecord(
  { id, source, letter, messages }: CaseRecord,
  text: string,
  indexed?: IndexedLetter,
): LetterRecord {
  return {
    id,
    source: printName(source),
    layout: letter.layout,
    caseNumber: value(letter.caseNumber),
    priority: value(letter.priority),
    dates: toValues(letter.dates),
    reviewer: toValues(letter.reviewer),
    patient: { ...toValues(letter.patient), sexInferred: letter.patient.sex?.span === null },
    diagnoses: values(letter.diagnoses),
    summaryBodyParts: ids(letter.summaryBodyParts),
    decisions: letter.decisions.map((decision) => ({
      number: decision.number,
      request: decision.request.value,
      disputedPortion: value(decision.disputedPortion),
      urAction: value(decision.urAction),
      outcome: value(decision.outcome),
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
      ...toBothCited(decision),
      reasons: ids(decision.reasons),
      otherTreatments: ids(decision.otherTreatments),
      asked: toValues(decision.asked),
      agreement: toAgreement(toBothCited(decision)),
      claimsCited: toCited(decision.claims),
      imrCited: toCited(decision.imr),
      headingOutcome: value(decision.headingOutcome),
      closingOutcome: value(decision.closingOutcome),
    })),
    messages,
    ...(indexed && { stateIndex: toIndexRecord(indexed) }),
  }
}
