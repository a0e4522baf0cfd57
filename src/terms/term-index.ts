/** What is needed of a glossary entry to find it in a text. */
export interface TermWords {
  id: string
  words: string[]
  nearMisses: string[]
}

/** All terms, ready to be looked for in one pass. */
export interface TermIndex {
  /** Finds the words of all terms, and what only looks like them; the longest first. */
  pattern: RegExp
  /** By a match, in small letters with single blanks: where it leads; null for a near-miss. */
  hrefs: Map<string, string | null>
}

const LITERAL = /[.*+?^${}()|[\]\\/]/g

/** A word that is written small matches at the beginning of a sentence too; one that is written large only so. */
function toPattern(words: string): string {
  const escaped = words.replace(LITERAL, '\\$&').replace(/\s+/g, '\\s+')
  const first = escaped[0] as string
  return /[a-z]/.test(first) ? `[${first}${first.toUpperCase()}]${escaped.slice(1)}` : escaped
}

/** A match as the index knows it. */
export const toKey = (match: string): string => match.replace(/\s+/g, ' ').toLowerCase()

/** The index of a glossary; `toHref` gives an entry's address. Of two words that begin alike the longer wins. */
export function toTermIndex(terms: TermWords[], toHref: (id: string) => string): TermIndex {
  const hrefs = new Map<string, string | null>()
  const all: string[] = []
  for (const { id, words, nearMisses } of terms) {
    for (const word of words) hrefs.set(toKey(word), toHref(id))
    for (const miss of nearMisses) if (!hrefs.has(toKey(miss))) hrefs.set(toKey(miss), null)
    all.push(...words, ...nearMisses)
  }
  const choices = all.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(toPattern)
  // Nothing matches where there are no terms: an empty choice would match everywhere.
  const pattern = choices.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}_-])(?:${choices.join('|')})(?![\\p{L}\\p{N}_-])`
  return { pattern: new RegExp(pattern, 'gu'), hrefs }
}
