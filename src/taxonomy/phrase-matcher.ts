import type { Span } from '../text/span.ts'
import { toNearWord } from './near-words.ts'
import { GAP, NUMBER } from './parse-phrase.ts'
import {
  type Candidate,
  type Overlap,
  type OwnedPhrase,
  toKept,
  toLength,
  toPhraseGraph,
  wordsOf,
} from './phrase-graph.ts'
import { type Step, toSteps } from './phrase-steps.ts'
import { isSpelledNumber, isSpelledPair, type Token, toTokens } from './tokens.ts'

export type { Overlap }

/** A phrase found in a text, with the entry's id and the place of the words in the whole text. */
export interface PhraseFound {
  id: string
  /** The phrase's words, as the entry has them. */
  phrase: string
  span: Span
}

export interface PhraseMatcher {
  /** All phrases of the text (or of a stretch of it) that withstand overlap, in the order of the text. */
  findPhrases: (text: string, span?: Span) => PhraseFound[]
  /** The same, with each unknown word read as the one word of the phrases that it is with one slip: `omeprazol`. */
  findMisspelled: (text: string, span?: Span) => PhraseFound[]
}

/** A word that the extraction broke is looked for in up to this many pieces: `electro- diag nostic`. */
const MOST_PIECES = 3
/** So many words `…` stands for at most. */
const MOST_IN_GAP = 10
/** What no gap leads across: a sentence's or a thought's end, an aside's, and what is set against it. */
const STOPS_GAP = new Set(
  '. ; : ? ! ) but yet however although though whereas therefore while unless if so because why despite notwithstanding'.split(
    ' ',
  ),
)
/**
 * An aside in brackets, of so many words and marks at most, is passed over by a gap as a whole; it may end before the
 * first of them, which is often another name: `Coronavirus (COVID-19)`.
 */
const LONGEST_ASIDE = 16

/** The place of the bracket that closes the aside opened at `at`; null where it is too far, or there is none. */
function findAsideEnd(tokens: Token[], at: number): number | null {
  for (let end = at + 1; end <= at + LONGEST_ASIDE; end++) {
    const word = tokens[end]?.word
    if (word === ')') return end
    if (word === '(' || word === undefined) return null
  }
  return null
}

/** Whether a word turns the thought; `if any` does not: `gains, if any, are not told`. */
const stopsGap = (tokens: Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? ''
  return STOPS_GAP.has(word) && !(word === 'if' && tokens[at + 1]?.word === 'any')
}

const DENIES = new Set('no not without nor neither never'.split(' '))
const SUBJECTS = new Set('he she it they there her his its their'.split(' '))
const ARTICLES = new Set('a an'.split(' '))

/** Whether what a word denies ends here: `no side effects, a clean screen, and her agreement is signed`. */
const endsDenial = (tokens: Token[], at: number): boolean => {
  const next = tokens[at + 1]?.word ?? ''
  const word = tokens[at]?.word
  return (word === 'and' && SUBJECTS.has(next)) || (word === ',' && ARTICLES.has(next))
}

const OPENS_CLAUSE = new Set('because since as although though while if when unless until whereas'.split(' '))

/** The comma behind a clause that leads a sentence: `As no gain was told, the guideline …`; null where none leads it. */
function findClauseEnd(tokens: Token[]): number | null {
  const comma = OPENS_CLAUSE.has(tokens[0]?.word ?? '') ? tokens.findIndex(({ word }) => word === ',') : -1
  return comma === -1 ? null : comma
}

/**
 * The phrases that begin at one token of a text. No gap leads out of its leading clause, which ends at `clauseEnd`, but
 * of a phrase that begins with it.
 */
function findFrom(
  begin: number,
  tokens: Token[],
  clauseEnd: number | null,
  { first, follow }: ReturnType<typeof toSteps>,
): Candidate[] {
  const found: Candidate[] = []
  /** Of one phrase and length the nearest counts: others that begin here say no more. In characters. */
  const lengths = new Map<OwnedPhrase, Set<number>>()
  const keep = (candidate: Candidate): void => {
    const length = toLength(candidate, tokens)
    const known = lengths.get(candidate.phrase) ?? new Set()
    lengths.set(candidate.phrase, known)
    if (known.has(length)) return
    known.add(length)
    found.push(candidate)
  }
  /** Where a gap's end has led to, by what lies behind it: other words in the gap find nothing else there. */
  const reached = new Map<Step, Set<number>>()

  /** Goes on at token `at`, after the tokens `taken`. */
  const walk = (step: Step, at: number, taken: number[]): void => {
    if (step.phrase) keep({ phrase: step.phrase, taken })
    const token = tokens[at]
    if (!token || step.next.size === 0) return
    const goOn = (key: string, end: number) => {
      const next = follow(step, key)
      if (!next) return
      const more = [...taken]
      for (let index = at; index < end; index++) more.push(index)
      walk(next, end, more)
    }
    let word = token.word
    goOn(word, at + 1)
    for (let end = at + 1, last = token; end < at + MOST_PIECES && last.joinsNext; end++) {
      const piece = tokens[end]
      if (piece?.kind !== token.kind || token.kind === 'mark') break
      word += piece.word
      goOn(word, end + 1)
      last = piece
    }
    if (step.next.has(NUMBER)) {
      if (token.kind === 'number' || isSpelledNumber(token.word)) goOn(NUMBER, at + 1)
      const second = tokens[at + 1]
      if (second && token.joinsNext && isSpelledPair(token.word, second.word)) goOn(NUMBER, at + 2)
    }
    const beyond = follow(step, GAP)
    if (beyond) walkGap(beyond, at, taken)
  }

  const denies = DENIES.has(tokens[begin]?.word ?? '')
  /** Goes on from each word that `…` may end before, the next one first. */
  const walkGap = (step: Step, at: number, taken: number[]): void => {
    const ends = reached.get(step) ?? new Set()
    reached.set(step, ends)
    const endBefore = (end: number): void => {
      if (ends.has(end)) return
      ends.add(end)
      walk(step, end, taken)
    }
    for (let end = at, words = 0; words <= MOST_IN_GAP; end++) {
      endBefore(end)
      const token = tokens[end]
      if (!token || stopsGap(tokens, end) || (end === clauseEnd && begin > 0)) return
      if (denies && endsDenial(tokens, end)) return
      if (token.word === '(') {
        const asideEnd = findAsideEnd(tokens, end)
        if (asideEnd === null) return
        endBefore(end + 1)
        end = asideEnd
      } else if (token.kind !== 'mark') words++
    }
  }

  walk(first, begin, [])
  return found
}

/**
 * One matcher of all phrases of a kind. The cost for a text does not grow with the number of phrases: from each word
 * one way is followed through the words that phrases share. `overlap` tells which of two phrases stays where they
 * share words of the text.
 */
export function toPhraseMatcher(phrases: OwnedPhrase[], overlap: Overlap = 'apart'): PhraseMatcher {
  const graph = toPhraseGraph(phrases)
  const steps = toSteps(graph)
  let nearWord: ((word: string) => string | null) | null = null
  const findIn = (tokens: Token[]): PhraseFound[] => {
    const clauseEnd = findClauseEnd(tokens)
    const candidates = tokens.flatMap((_, at) => findFrom(at, tokens, clauseEnd, steps))
    return toKept(candidates, tokens, overlap).map(({ phrase, taken }) => ({
      id: phrase.id,
      phrase: phrase.words,
      span: { start: tokens[taken[0] ?? 0]?.start ?? 0, end: tokens[taken.at(-1) ?? 0]?.end ?? 0 },
    }))
  }
  return {
    findPhrases: (text, span) => findIn(toTokens(text, span?.start, span?.end)),
    findMisspelled: (text, span) => {
      nearWord ??= toNearWord(wordsOf(graph))
      const tokens = toTokens(text, span?.start, span?.end)
      return findIn(tokens.map((token) => ({ ...token, word: nearWord?.(token.word) ?? token.word })))
    },
  }
}
