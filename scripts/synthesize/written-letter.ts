import type { LetterDates, Priority } from '../../src/letter/letter.ts'
import type { Block } from './block.ts'
import type { Header } from './header.ts'
import type { MadeReviewer } from './make-reviewer.ts'

/** A letter in its layout, before it is set in lines. */
export interface WrittenLetter {
  /** The table that stands before everything else, or null. */
  table: Header | null
  blocks: Block[]
  reviewer: MadeReviewer
  /** What of the case the letter says; a layout doesn't say everything that is known of it. */
  said: {
    caseNumber: string | null
    priority: Priority | null
    dates: Record<keyof LetterDates, string | null>
  }
  /** The rules of the messages that this layout calls for. */
  rules: string[]
}

const NO_DATES: WrittenLetter['said']['dates'] = {
  assigned: null,
  injury: null,
  decision: null,
  urDenial: null,
  applicationReceived: null,
}

export const NOTHING_SAID: WrittenLetter['said'] = { caseNumber: null, priority: null, dates: NO_DATES }
