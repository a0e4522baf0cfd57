import type { Field, Inferred } from '../text/field.ts'
import type { Message } from '../text/message.ts'
import type { Span } from '../text/span.ts'

/** The layouts of a final determination letter that are known; see docs/record.md for their names. */
export type Layout = 'prose' | 'credentials' | 'notice-2013' | 'documents-reviewed' | 'professional-review'

export type Outcome = 'upheld' | 'overturned'
export type UrAction = 'denied' | 'modified'
export type Priority = 'standard' | 'expedited'
export type Sex = 'male' | 'female'

/** How a letter states a decision, and so which rules read it: a heading and labels, sentences, sections of their own. */
export type StatedIn = 'labels' | 'sentences' | 'sections'

/** The five dates of the header block, each an ISO date (`2016-12-05`). */
export interface LetterDates {
  assigned: Field<string> | null
  injury: Field<string> | null
  decision: Field<string> | null
  urDenial: Field<string> | null
  applicationReceived: Field<string> | null
}

/** One disputed treatment and what became of it. Values are the letter's words with white space collapsed. */
export interface Decision {
  /** Counted from 1 in the order of the letter. */
  number: number
  /** From the first word of the heading to the end of the rationale. */
  span: Span
  statedIn: StatedIn
  /** The whole heading without the outcome. */
  request: Field<string>
  /** What was asked first, what was authorized and what is left, where the claims administrator modified the request. */
  originalRequest: Field<string> | null
  authorizedPart: Field<string> | null
  disputedPortion: Field<string> | null
  urAction: Field<UrAction> | null
  /** Null where it is not known: its words are of an unknown kind, or the letter says both outcomes of this request. */
  outcome: Field<Outcome> | null
  /** As the heading (or the sentence that decides) says it; null where its words are of an unknown kind. */
  headingOutcome: Field<Outcome> | null
  /** As the closing sentence of the rationale says it, where that names this very request. */
  closingOutcome: Field<Outcome> | null
  claimsGuideline: Field<string> | null
  imrGuideline: Field<string> | null
  /** Only the place: a rationale's words are read from the letter when they are shown. */
  rationale: Span | null
}

/** What one letter's text says, every value with its place. Absent is null, never a guess. */
export interface Letter {
  layout: Layout | null
  caseNumber: Field<string> | null
  priority: Field<Priority> | null
  dates: LetterDates
  reviewer: {
    /** In the letter's order and words, split. */
    specialties: Field<string>[]
    subspecialties: Field<string>[]
    states: Field<string>[]
  }
  patient: {
    age: Field<number> | null
    /** Without a place where it was inferred from the pronoun that the summary has for the patient. */
    sex: Field<Sex> | Inferred<Sex> | null
    /** The header's date, or else the narrative's; ISO. */
    injuryDate: Field<string> | null
    /** As the clinical summary states it. */
    occupation: Field<string> | null
  }
  /** What the clinical summary states as diagnoses, statement by statement. */
  diagnoses: Field<string>[]
  /** The clinical case summary, without its heading. */
  summary: Span | null
  decisions: Decision[]
  /** Places of items that the letter holds or counts and that could not be read as decisions. */
  unread: Span[]
  messages: Message[]
}
