// Words as Pagefind 1.5 makes them: what is neither letter, number nor low line is left out, capitals and accents go.
const NO_PART_OF_WORDS = /[^\p{Alphabetic}\p{N}_‿⁀⁔︳︴﹍﹎﹏＿]/gu
/** Signs at which a compound such as `7.5/325mg` is divided as well. */
const DIVIDERS = /[!-/:-@[-`{-~\u00ad]+/u

const toPlain = (piece: string): string =>
  piece.replace(NO_PART_OF_WORDS, '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** A text as tokens: what stands between white space, zero-width blanks left out. */
export const toTokens = (text: string): string[] =>
  text
    .replace(/\u200b/g, '')
    .split(/[\s\u0085]+/u)
    .filter(Boolean)

/**
 * The word of a token as the index holds it, its parts divided by blanks: `X-rays,` is `x rays`, `7.5/325mg` is
 * `7 5 325mg`. Without its blanks it is the whole word. Empty for a token of signs alone.
 */
export function toWord(token: string): string {
  const whole = toPlain(token)
  const parts = token.split(DIVIDERS).map(toPlain).filter(Boolean)
  // A sign that Pagefind keeps can also divide: the parts then no longer add up.
  return parts.join('') === whole ? parts.join(' ') : whole
}

/** A word without the blanks between its parts. */
export const toWhole = (word: string): string => word.replaceAll(' ', '')

/** Whether a word or one of its parts begins with these letters. */
export const beginsWith = (word: string, letters: string): boolean =>
  ` ${word}`.includes(` ${letters}`) || toWhole(word).startsWith(letters)

/** Whether a word or one of its parts is this one. */
export const isSame = (word: string, other: string): boolean =>
  ` ${word} `.includes(` ${other} `) || toWhole(word) === other

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
