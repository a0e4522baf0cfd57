import type { Layout, LetterDates, Outcome, Priority, Sex, UrAction } from '../../src/letter/letter.ts'
import type { Span } from '../../src/text/span.ts'
import type { RequestWords } from './vocabulary.ts'

/** What a made-up letter says, in the form of the record that `parse` prints (docs/record.md), key for key. */
export interface Truth {
  id: string
  source: string
  layout: Layout
  caseNumber: string | null
  priority: Priority | null
  dates: Record<keyof LetterDates, string | null>
  reviewer: { specialties: string[]; subspecialties: string[]; states: string[] }
  patient: { age: number | null; sex: Sex | null; injuryDate: string | null; occupation: string | null }
  /** As the case summary states them. */
  diagnoses: string[]
  decisions: TrueDecision[]
  /** Always empty: which messages a reader has to give stands in `rules`. */
  messages: []
  /** The rules of the messages about this letter that a reader has to give, beside those of classification. */
  rules: string[]
}

export interface TrueDecision {
  number: number
  request: string
  disputedPortion: string | null
  urAction: UrAction | null
  outcome: Outcome
  claimsGuideline: string | null
  imrGuideline: string | null
  rationale: string | null
  treatment: RequestWords['treatment']
  bodyParts: string[]
  claimsGuidelines: string[]
  claimsFamilies: string[]
  imrGuidelines: string[]
  imrFamilies: string[]
  reasons: string[]
}

/** A made-up letter: its text, what it says, and where. */
export interface MadeLetter {
  text: string
  truth: Truth
  /** Places of what was marked, by name: `request 1`, `rationale 2`, `outcome 1` … */
  spans: Map<string, Span>
}
