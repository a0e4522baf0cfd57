import type { CaseRecord } from '../../../corpus/corpus.ts'
import { type LetterRecord, toRecord } from '../../../corpus/to-record.ts'
import type { Span } from '../../../text/span.ts'

/** A letter's record as its page carries it: the long passages stand in the letter above, and are told by their place. */
export interface PageRecord extends Omit<LetterRecord, 'decisions'> {
  decisions: (Omit<LetterRecord['decisions'][number], 'claimsGuideline' | 'imrGuideline' | 'rationale'> & {
    claimsGuideline: Span | null
    imrGuideline: Span | null
    rationale: Span | null
  })[]
}

/** The record for a page. Spans are offsets into `text`, the letter's own text, end exclusive. */
export function toPageRecord(record: CaseRecord, text: string): PageRecord {
  const whole = toRecord(record, text)
  return {
    ...whole,
    decisions: whole.decisions.map((decision, place) => {
      const read = record.letter.decisions[place]
      return {
        ...decision,
        claimsGuideline: read?.claimsGuideline?.span ?? null,
        imrGuideline: read?.imrGuideline?.span ?? null,
        rationale: read?.rationale ?? null,
      }
    }),
  }
}
