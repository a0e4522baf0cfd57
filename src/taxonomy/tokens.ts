import { TENS, UNITS } from '../text/number-words.ts'

/** A word, a number or a mark of a text: what phrases are compared by. */
export interface Token {
  /** Lower case, without apostrophes; `&` is the word `and`. */
  word: string
  kind: 'word' | 'number' | 'mark'
  start: number
  end: number
  /** Only white space or hyphens lie between this token and the next: the two may be one word, broken in two. */
  joinsNext: boolean
}

const TOKEN = /(\p{L}[\p{L}\p{M}'’]*)|(\d+(?:,\d{3}(?!\d))*(?:\.\d+)*)|([^\s\p{L}\p{N}])/gu
/** Hyphens of all kinds, quotes and ornaments: they stand between words without meaning anything. */
const IGNORED = /[\p{Pd}\u00AD"'“”‘’®™°•*]/u
const GAP = /^[\s\p{Pd}\u00AD]*$/u
/** A verb drawn together with its `not`: two words, so that what is denied is denied either way. */
const DRAWN_TOGETHER = /^(\p{L}+)(n['’]t)$/iu
/** The verbs that change when they are drawn together. */
const WHOLE = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

/** The tokens of `text` between `start` and `end`, with their offsets in the whole text. */
export function toTokens(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  const slice = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const match of slice.matchAll(TOKEN)) {
    const [found, word, number] = match
    const kind = word ? 'word' : number || found === '&' ? 'number' : 'mark'
    if (kind === 'mark' && IGNORED.test(found)) continue
    const from = start + match.index
    const previous = tokens.at(-1)
    if (previous) previous.joinsNext = GAP.test(text.slice(previous.end, from))
    const [, verb, denial] = word ? (DRAWN_TOGETHER.exec(word) ?? []) : []
    if (verb && denial) {
      const to = from + found.length
      const middle = to - denial.length
      const lower = verb.toLowerCase()
      tokens.push({ word: WHOLE.get(lower) ?? lower, kind, start: from, end: middle, joinsNext: false })
      tokens.push({ word: 'not', kind, start: middle, end: to, joinsNext: false })
      continue
    }
    tokens.push({
      word: found === '&' ? 'and' : found.toLowerCase().replace(/['’]/g, ''),
      kind: found === '&' ? 'word' : kind,
      start: from,
      end: from + found.length,
      joinsNext: false,
    })
  }
  return tokens
}

const units = new Set(UNITS)
const tens = new Set(TENS)

/** Whether the word is a small number spelled out: `six`, `thirty`. */
export const isSpelledNumber = (word: string): boolean => units.has(word) || tens.has(word)

/** Whether the two words are one number: `twenty-four`. */
export const isSpelledPair = (first: string, second: string): boolean => tens.has(first) && units.has(second)
