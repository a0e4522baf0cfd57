import type { CaseRecord } from '../../../corpus/corpus.ts'
import type { LetterRecord } from '../../../corpus/to-record.ts'
import type { Span } from '../../../text/span.ts'

/** Whether a value says something: not absent, no empty list, and no object whose values all say nothing. */
function says(value: unknown): boolean {
  if (value === null || value === false) return false
  if (typeof value !== 'object') return true
  return Object.values(value as object).some(says)
}

/** What is absent anywhere in a value is left out. */
function leaveOutAbsent<T>(value: T): T {
  if (Array.isArray(value)) return value.map(leaveOutAbsent) as T
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(([, inner]) => says(inner))
  return Object.fromEntries(said.map(([key, inner]) => [key, leaveOutAbsent(inner)])) as T
}

/**
 * A letter's record as its page carries it: the long passages stand in the letter above, and are told by their place. Keys
 * beyond docs/record.md stand there only where they say something.
 */
export interface PageRecord extends Omit<LetterRecord, 'decisions' | 'patient' | Beyond> {
  patient: Pick<LetterRecord['patient'], 'age' | 'sex' | 'injuryDate'> & Partial<LetterRecord['patient']>
  decisions: PageDecision[]
  diagnoses?: string[]
  summaryBodyParts?: string[]
  /** Items that could not be read as decisions: what is known of the others is not known of the letter. */
  unread?: Span[]
}

type Beyond = 'diagnoses' | 'summaryBodyParts'
type Decision = LetterRecord['decisions'][number]
type Passage = 'claimsGuideline' | 'imrGuideline' | 'rationale'
type BeyondOfDecision =
  | 'otherTreatments'
  | 'asked'
  | 'agreement'
  | 'claimsCited'
  | 'imrCited'
  | 'headingOutcome'
  | 'closingOutcome'
type PageDecision = Omit<Decision, Passage | BeyondOfDecision> &
  Record<Passage, Span | null> &
  Partial<Pick<Decision, BeyondOfDecision>>

function toPageDecision(whole: Decision, read: CaseRecord['letter']['decisions'][number] | undefined): PageDecision {
  const { otherTreatments, asked, agreement, claimsCited, imrCited, headingOutcome, closingOutcome, ...fixed } = whole
  return {
    ...fixed,
    claimsGuideline: read?.claimsGuideline?.span ?? null,
    imrGuideline: read?.imrGuideline?.span ?? null,
    rationale: read?.rationale ?? null,
    ...leaveOutAbsent({ otherTreatments, asked, agreement, claimsCited, imrCited, headingOutcome, closingOutcome }),
  }
}

/** The record for a page, from the one that `parse` prints. Places are offsets into the letter's own text, end exclusive. */
export function toPageRecord(whole: LetterRecord, { letter }: CaseRecord): PageRecord {
  const { diagnoses, summaryBodyParts, patient, decisions, ...fixed } = whole
  const { occupation, sexInferred, ...fixedOfPatient } = patient
  return {
    ...fixed,
    patient: { ...fixedOfPatient, ...leaveOutAbsent({ occupation, sexInferred }) },
    ...leaveOutAbsent({ diagnoses, summaryBodyParts, unread: letter.unread }),
    decisions: decisions.map((decision, place) => toPageDecision(decision, letter.decisions[place])),
  }
}
