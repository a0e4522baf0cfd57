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

/** Words that are lit: one or several readings that lie in, over or beside each other, outermost first. */
export interface Mark {
  span: Span
  kind: ReadingKind
  keys: string[]
  statements: Statement[]
}

const WEIGHT: Record<ReadingKind, number> = { outcome: 0, asked: 1, cited: 2, reason: 3, fact: 4 }

/** What may stand between two readings of a sequence: `Arizona, California`, `54 year old | female`. */
const BESIDE = /^[\s,;/&()-]*(?:and\s+)?$/i

/** The span without white space at its ends. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}

const samePiece = (a: Piece, b: Piece): boolean => a.text === b.text && a.href === b.href && a.as === b.as

/** One statement for each label, in order; equal statements once. */
function toStatements(readings: readonly Reading[]): Statement[] {
  const keys = new Set(readings.map(({ key }) => key))
  const said = readings.filter(({ coveredBy }) => !(coveredBy && keys.has(coveredBy)))
  const statements: Statement[] = []
  for (const { statement } of said.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) {
    const before = statements.find(({ label }) => label === statement.label)
    if (!before) statements.push({ label: statement.label, pieces: [...statement.pieces] })
    else if (!statement.pieces.every((piece) => before.pieces.some((other) => samePiece(piece, other)))) {
      before.pieces.push({ text: ', ' }, ...statement.pieces)
    }
  }
  return statements
}

/**
 * The words to light. No two marks overlap and no reading is lost: what lies inside another reading, or over its end,
 * is lit with it and said in its note.
 */
export function toMarks(text: string, readings: readonly Reading[]): Mark[] {
  const ordered = readings
    .map((reading) => ({ ...reading, span: trim(text, reading.span) }))
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || WEIGHT[a.kind] - WEIGHT[b.kind])

  const groups: { span: Span; readings: Reading[] }[] = []
  for (const reading of ordered) {
    const group = groups.at(-1)
    const last = group?.readings.at(-1)
    const overlaps = group !== undefined && reading.span.start < group.span.end
    const follows =
      group !== undefined &&
      reading.sequence !== undefined &&
      last?.sequence === reading.sequence &&
      BESIDE.test(text.slice(group.span.end, reading.span.start))
    if (group && (overlaps || follows)) {
      group.readings.push(reading)
      group.span.end = Math.max(group.span.end, reading.span.end)
    } else groups.push({ span: { ...reading.span }, readings: [reading] })
  }
  return groups.map(({ span, readings: inside }) => ({
    span,
    kind: inside[0]?.kind ?? 'fact',
    keys: inside.map(({ key }) => key),
    statements: toStatements(inside),
  }))
}
