import { toTokens, toWhole, toWord } from './to-words.ts'

/** Something that a letter must have: one word, or several that stand side by side. */
export interface Term {
  /** Whole words, as the index holds them; at least one. */
  words: string[]
  /** As it was typed, without quotation marks. */
  typed: string
}

const PIECES = /["“”„]([^"“”„]*)["“”„]?|[^\s"“”„]+/gu

/**
 * What was typed as terms: each word for itself, words between quotation marks as one. A quotation that is not closed
 * yet goes to the end. Signs alone are no word; what is typed twice counts once.
 */
export function parseQuery(query: string): Term[] {
  const terms = new Map<string, Term>()
  for (const [piece, quoted] of query.matchAll(PIECES)) {
    const typed = (quoted ?? piece).trim()
    const words = toTokens(typed)
      .map((token) => toWhole(toWord(token)))
      .filter(Boolean)
    if (words.length > 0 && !terms.has(words.join(' '))) terms.set(words.join(' '), { words, typed })
  }
  return [...terms.values()]
}
