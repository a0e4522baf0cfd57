import type { Span } from '../../../text/span.ts'

/** A paragraph of a letter: the span from its first to its last character that is no white space. */
export interface ParagraphSpan extends Span {
  /** A heading of the letter's own, such as CLINICAL CASE SUMMARY. */
  heading: boolean
}

/** What is known of a letter beyond its line breaks. */
export interface ParagraphHints {
  /** Offsets at which a paragraph begins whatever the line breaks say; white space at an offset is skipped. */
  starts: readonly number[]
  /** Spans that no line break can divide. */
  wholes: readonly Span[]
}

/** A line, or a part of one where a known start divides it; trimmed. */
interface Row extends Span {
  text: string
  /** Blank lines before it. */
  gap: number
  /** Whether one of those blank lines holds white space: some extractors mark a paragraph's end so. */
  spacer: boolean
  /** Whether a paragraph is known to begin here. */
  known: boolean
}

const ENDED = /[.:;!?][)\]"”’']*$/
// Shares of the usual line: a last line of a paragraph is often shorter than the one, a full line longer than the other.
const SHORT = 0.6
const FULL = 0.75
const COMMON = 0.2
/** In characters: no printed line is so long, so each line of such a text is a paragraph. */
const UNBROKEN = 160
const HEADING_WORDS = 12

/** The rows of a text, in order, divided at the known starts. */
function toRows(text: string, starts: readonly number[]): Row[] {
  const ordered = [...new Set(starts)].sort((a, b) => a - b)
  const rows: Row[] = []
  let gap = 0
  let spacer = false
  let known = false
  let next = 0
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at)
    const lineEnd = newline < 0 ? text.length : newline
    for (let from = at; from <= lineEnd; ) {
      while (next < ordered.length && (ordered[next] ?? 0) <= from) {
        known = true
        next += 1
      }
      const until = Math.min(ordered[next] ?? lineEnd, lineEnd)
      const piece = text.slice(from, until)
      const trimmed = piece.trim()
      if (trimmed) {
        const start = from + piece.search(/\S/)
        rows.push({ start, end: start + trimmed.length, text: trimmed, gap, spacer, known })
        gap = 0
        spacer = false
        known = false
      } else if (from === at && until === lineEnd && at > 0) {
        gap += 1
        spacer ||= piece.length > 0
      }
      if (until >= lineEnd) break
      from = until
    }
    at = lineEnd + 1
  }
  return rows
}

/** The number of blank lines between the lines of a paragraph: the smallest that a good part of the lines have. */
function toLineGap(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of rows.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const gaps = [...counts.keys()].sort((a, b) => a - b)
  return gaps.find((gap) => (counts.get(gap) ?? 0) >= COMMON * (rows.length - 1)) ?? gaps[0] ?? Number.MAX_SAFE_INTEGER
}

/** The length that most lines stay under: the ninth decile. */
function toLineLength(rows: readonly Row[]): number {
  const lengths = rows.map(({ text }) => text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

const countWords = (text: string): number => text.split(/\s+/).length

/** A line in capitals of two to twelve words, most of it letters. */
function isHeading(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '').length
  const words = countWords(text)
  return !/\p{Ll}|[.,;]$/u.test(text) && words > 1 && words <= HEADING_WORDS && letters > 0.7 * (text.length - words)
}

/**
 * The paragraphs of a letter, in order and without a character lost: everything between two paragraphs is white
 * space. They follow the known starts first, then the letter's capitals, then its blank lines: more of them than lines
 * of a paragraph have between them, unless the sentence goes on over the end of a page.
 */
export function toParagraphs(text: string, { starts, wholes }: ParagraphHints): ParagraphSpan[] {
  const rows = toRows(text, starts)
  const lineLength = toLineLength(rows)
  const lineGap = lineLength > UNBROKEN ? -1 : toLineGap(rows)
  const spaced = rows.some(({ spacer }) => spacer)
  const isInside = ({ start }: Row): boolean => wholes.some((whole) => whole.start < start && start < whole.end)
  const isFree = ({ start, end }: Row): boolean => !wholes.some((whole) => whole.start < end && start < whole.end)
  const headings = rows.map((row) => isFree(row) && isHeading(row.text))

  const begins = (row: Row, index: number): boolean => {
    const before = rows[index - 1]
    if (!before || row.known) return true
    if (isInside(row)) return false
    if (headings[index] || headings[index - 1])
      return headings[index] !== headings[index - 1] || row.gap > Math.max(lineGap, 0)
    const ended = ENDED.test(before.text)
    if (!ended && /^[\p{Ll}\d(]/u.test(row.text)) return false
    if (row.gap <= lineGap) return ended && before.text.length < SHORT * lineLength
    // Where paragraphs are marked by lines of white space, other gaps are the ends of pages.
    if (spaced && !row.spacer) return before.text.length < FULL * lineLength
    return true
  }

  const paragraphs: ParagraphSpan[] = []
  rows.forEach((row, index) => {
    const last = paragraphs.at(-1)
    if (!last || begins(row, index))
      paragraphs.push({ start: row.start, end: row.end, heading: headings[index] ?? false })
    else last.end = row.end
  })
  // A text all in capitals has paragraphs too.
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    heading: paragraph.heading && countWords(text.slice(paragraph.start, paragraph.end)) <= HEADING_WORDS,
  }))
}
