import type { Span } from '../../src/text/span.ts'

/** Marks are characters of the private use area, which no letter holds: two for each marked stretch. */
const FIRST = 0xe000
const LAST = 0xf8ff
const MARK = /[\uE000-\uF8FF]/g

/**
 * Marks stretches of words while a letter is put together, so that their places are known once lines are broken and
 * blanks are lost. Stretches may lie inside one another.
 */
export interface Marker {
  /** The words with their marks. `key` names the stretch and must be new. */
  mark(key: string, words: string): string
  /** The text without its marks, and where each stretch lies in it. */
  read(marked: string): { text: string; spans: Map<string, Span> }
}

/** The words without their marks: what a reader sees of them. */
export const withoutMarks = (words: string): string => words.replace(MARK, '')

/** A marker for one letter: it can mark 3,200 stretches. */
export function toMarker(): Marker {
  const keys: string[] = []
  return {
    mark: (key, words) => {
      const code = FIRST + 2 * keys.length
      if (code + 1 > LAST) throw new RangeError('A letter has more marks than there are characters for them')
      keys.push(key)
      return String.fromCharCode(code) + words + String.fromCharCode(code + 1)
    },
    read: (marked) => {
      const spans = new Map<string, Span>()
      let start = 0
      let text = ''
      for (const { 0: mark, index } of marked.matchAll(MARK)) {
        text += marked.slice(start, index)
        start = index + 1
        const code = mark.charCodeAt(0) - FIRST
        const key = keys[code >> 1] as string
        const span = spans.get(key)
        if (code % 2 === 0) spans.set(key, { start: text.length, end: text.length })
        else if (span) span.end = text.length
      }
      return { text: text + marked.slice(start), spans }
    },
  }
}

/** Stands between the paragraphs of one marked field until they are blocks of their own. */
const BETWEEN = '\u2029'

/** Paragraphs that begin with a label and are marked as one field. */
export const markParagraphs = (label: string, key: string, paragraphs: string[], { mark }: Marker): string[] =>
  `${label} ${mark(key, paragraphs.join(BETWEEN))}`.split(BETWEEN)
