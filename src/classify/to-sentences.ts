import type { Span } from '../text/span.ts'

/** A full stop that ends no sentence: after a title, an initial, an abbreviation or within a number. */
const NO_END =
  /(?:\b(?:Dr|Mr|Mrs|Ms|vs|No|pg|pp|Fig|St|etc|e\.g|i\.e|approx|mg|ed|al|Inc|dept)|\b\p{Lu}|^\s*\d{1,2}|\(\d)\.$/u
const END = /[.?!]["”’)]*(?=\s|$)|(?<=\p{Ll}\p{Ll})[.](?=\p{Lu}\p{Ll})/gu

/** So much of what stands before a full stop tells whether it ends a sentence. */
const LOOKED_BACK = 60

/** Whether the full stop before `to` is one within the sentence that begins at `from`. */
function endsNoSentence(slice: string, from: number, to: number): boolean {
  if (to - from <= LOOKED_BACK) return NO_END.test(slice.slice(from, to))
  // Something stands before what is looked at, so that a number there does not begin the sentence.
  return NO_END.test(`x${slice.slice(to - LOOKED_BACK, to)}`)
}

/**
 * The sentences of a stretch of text, with their places: up to a full stop, question or exclamation mark, whatever
 * line breaks lie inside. A blank that the extraction lost after a full stop (`noted.The`) is made up for.
 */
export function toSentences(text: string, { start, end }: Span): Span[] {
  const slice = text.slice(start, end)
  const sentences: Span[] = []
  let from = 0
  const push = (to: number) => {
    const words = slice.slice(from, to)
    if (words.trim() !== '') {
      const left = words.length - words.trimStart().length
      sentences.push({ start: start + from + left, end: start + from + words.trimEnd().length })
    }
    from = to
  }
  for (const match of slice.matchAll(END)) {
    const to = match.index + match[0].length
    if (match[0].startsWith('.') && endsNoSentence(slice, from, match.index + 1)) continue
    push(to)
  }
  push(slice.length)
  return sentences
}
