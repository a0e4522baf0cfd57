import type { CaseRecord } from '../../../corpus/corpus.ts'
import type { LetterRecord } from '../../../corpus/to-record.ts'
import type { Span } from '../../../text/span.ts'

/** A letter's record as its page carries it: the long passages stand in the letter above, and are told by their place. */
export interface PageRecord extends Omit<LetterRecord, 'decisions'> {
  decisions: (Omit<LetterRecord['decisions'][number], 'claimsGuideline' | 'imrGuideline' | 'rationale'> & {
    claimsGuideline: Span | null
    imrGuideline: Span | null
    rationale: Span | null
  })[]
}

/** The record for a page, from the one that `parse` prints. Places are offsets into the letter's own text, end exclusive. */
export function toPageRecord(whole: LetterRecord, { letter }: CaseRecord): PageRecord {
  return {
    ...whole,
    decisions: whole.decisions.map((decision, place) => {
      const read = letter.decisions[place]
      return {
        ...decision,
        claimsGuideline: read?.claimsGuideline?.span ?? null,
        imrGuideline: read?.imrGuideline?.span ?? null,
        rationale: read?.rationale ?? null,
      }
    }),
  }
}
