import type { Span } from '../../../text/span.ts'

/** A part of what the site says: the site's own words, or the letter's. */
export interface Piece {
  text: string
  /** Where a thing of this name has its page. */
  href?: string
  /** `value` is what was read, `quote` the letter's own words, nothing the site's connecting words. */
  as?: 'value' | 'quote'
}

/** What the site says of some words: `Patient` and `woman, 54`. */
export interface Statement {
  label: string
  pieces: Piece[]
}

export type ReadingKind = 'fact' | 'asked' | 'cited' | 'reason' | 'outcome'

/** One value that was read in the letter, the words that it was read from, and how the site says it. */
export interface Reading {
  span: Span
  kind: ReadingKind
  /** Leads from the facts and strips to the words: the first reading of a key. */
  key: string
  statement: Statement
  /** The key of a reading that says this value too, where it lies around it. */
  coveredBy?: string
  /** Readings of one sequence that stand beside each other are lit and said as one. */
  sequence?: string
  /** Place inside its sequence's statement, where that is not the letter's order. */
  rank?: number
}
