import { toTokens } from './tokens.ts'

/** Stands for `{n}` among the words of a phrase: a character of the private use area, that no letter holds. */
export const NUMBER = '\uE000'
/** Stands for `…`, any few words between two that a phrase has; it begins and ends none. */
export const GAP = '\uE001'

/** A word to match, or a choice between runs of words; what may be missing is a choice with an empty run. */
export type PhrasePart = { word: string } | { options: PhrasePart[][] }

/** A phrase as it is written: text, and brackets of which one option is to be taken. */
type Piece = string | { options: Piece[][] }

/** Brackets inside a word, as in `x-ray(s)`, are written out; a word with more forms than this is a mistake. */
const MOST_FORMS = 1000
/** Each further `…` is another eleven places to look at behind every word, and a phrase of more is hard to foresee. */
const MOST_GAPS = 4
/** In characters, with word lists written out. */
const LONGEST = 5000
const FOREIGN = /[[\]*?^$\\+]/

class PhraseFault extends Error {}

const isBlank = (pieces: Piece[]): boolean => pieces.every((piece) => typeof piece === 'string' && piece.trim() === '')

/** Reads pieces up to `closer`; every `|` begins a new option. */
function readOptions(words: string, from: number, closer: string): { options: Piece[][]; at: number } {
  const options: Piece[][] = [[]]
  for (let at = from; at < words.length; at++) {
    const character = words.charAt(at)
    const pieces = options.at(-1) as Piece[]
    if (character === closer) return { options, at }
    if (character === '}' || character === ')') {
      throw new PhraseFault(`has a \`${character}\` that nothing opens: take it out`)
    }
    if (character === '|') {
      if (closer !== '}') throw new PhraseFault('has a `|` outside of braces: write `{one|other}`')
      options.push([])
    } else if (words.startsWith('{n}', at)) {
      pieces.push(NUMBER)
      at += 2
    } else if (character === '…') {
      pieces.push(' ', GAP, ' ')
    } else if (character === '{' || character === '(') {
      const inner = readOptions(words, at + 1, character === '{' ? '}' : ')')
      if (inner.options.some(isBlank)) {
        throw new PhraseFault('has an empty choice: write `(word)` for what may be missing')
      }
      if (character === '{' && inner.options.length < 2) {
        throw new PhraseFault('has braces with one choice: write `{one|other}`, or `{n}` for a number')
      }
      pieces.push({ options: character === '(' ? [[], ...inner.options] : inner.options })
      at = inner.at
    } else pieces.push(character)
  }
  if (closer !== '') throw new PhraseFault(`has a bracket that is not closed: add \`${closer}\``)
  return { options, at: words.length }
}

/** All texts that the pieces of one word can stand for. */
function writeOut(pieces: Piece[]): string[] {
  let forms = ['']
  for (const piece of pieces) {
    const tails = typeof piece === 'string' ? [piece] : piece.options.flatMap(writeOut)
    if (forms.length * tails.length > MOST_FORMS) {
      throw new PhraseFault(
        `has a word with more than ${MOST_FORMS.toLocaleString('en')} forms: put spaces between brackets`,
      )
    }
    forms = forms.flatMap((form) => tails.map((tail) => form + tail))
  }
  return forms
}

/** A hyphen between letters joins: the text may have the word joined, hyphenated or in two. */
const toWords = (form: string): PhrasePart[] =>
  toTokens(form.replace(/(?<=\p{L})-(?=\p{L})/gu, '')).map(({ word }) => ({ word }))

function toParts(pieces: Piece[]): PhrasePart[] {
  const parts: PhrasePart[] = []
  let glued: Piece[] = []
  const flush = () => {
    const [first, ...rest] = glued
    if (first === undefined) return
    if (typeof first !== 'string' && rest.length === 0) parts.push({ options: first.options.map(toParts) })
    else if (glued.every((piece) => typeof piece === 'string')) parts.push(...toWords(glued.join('')))
    else parts.push({ options: writeOut(glued).map(toWords) })
    glued = []
  }
  for (const piece of pieces) {
    if (typeof piece === 'string' && piece.trim() === '') flush()
    else if (piece === GAP) parts.push({ word: GAP })
    else glued.push(piece)
  }
  flush()
  return parts
}

/** Whether a run of words that the parts can stand for begins (`at` 0) or ends (`at` -1) with a gap. */
const hasOpenEnd = (parts: PhrasePart[], at: 0 | -1): boolean => {
  const part = parts.at(at)
  if (!part) return false
  if ('word' in part) return part.word === GAP
  const rest = at === 0 ? parts.slice(1) : parts.slice(0, -1)
  return part.options.some((option) => (option.length === 0 ? hasOpenEnd(rest, at) : hasOpenEnd(option, at)))
}

const canBeEmpty = (parts: PhrasePart[]): boolean =>
  parts.every((part) => 'options' in part && part.options.some(canBeEmpty))

type Parsed = { parts: PhrasePart[] } | { fault: string }

/** What was made of each phrase: it is checked, counted, compared with others and looked for, and means the same in each. */
const known = new Map<string, Parsed>()

/**
 * Reads a phrase of the taxonomy: words, `{a|b}`, `{n}` for a number, `(…)` for what may be missing, and
 * `…` alone for a few words of any kind. A fault is one clause that goes on from "phrase … ".
 */
export function parsePhrase(words: string): Parsed {
  const parsed = known.get(words) ?? parse(words)
  known.set(words, parsed)
  return parsed
}

function parse(words: string): Parsed {
  const foreign = FOREIGN.exec(words)
  if (foreign) {
    return { fault: `has \`${foreign[0]}\`, and phrases are plain words: write \`{a|b}\`, \`{n}\` and \`(…)\` only` }
  }
  const gaps = words.split('…').length - 1
  if (gaps > MOST_GAPS)
    return { fault: `has ${gaps} times \`…\`, and ${MOST_GAPS} are the most: make two phrases of it` }
  if (words.length > LONGEST) return { fault: `has more than ${LONGEST} characters: make several phrases of it` }
  try {
    const parts = toParts(readOptions(words, 0, '').options[0] ?? [])
    if (hasOpenEnd(parts, 0) || hasOpenEnd(parts, -1)) {
      return { fault: 'begins or ends with `…`, which stands for words between others: take it out' }
    }
    if (canBeEmpty(parts)) return { fault: 'can be empty: write at least one word outside of `(…)`' }
    return { parts }
  } catch (thrown) {
    if (thrown instanceof PhraseFault) return { fault: thrown.message }
    throw thrown
  }
}
