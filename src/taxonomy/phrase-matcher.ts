import type { Span } from '../text/span.ts'
import { GAP, NUMBER } from './parse-phrase.ts'
import {
  type Candidate,
  type Overlap,
  type OwnedPhrase,
  type PhraseNode,
  toKept,
  toPhraseGraph,
} from './phrase-graph.ts'
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
}

/**
 * All places of the graph that the same words lead to, as one: so a text follows a single way, however many phrases
 * there are. What lies behind a word is put together when a text first goes there.
 */
interface Step {
  next: Map<string, PhraseNode[] | Step>
  phrase: OwnedPhrase | null
}

/** A word that the extraction broke is looked for in up to this many pieces: `electro- diag nostic`. */
const MOST_PIECES = 3
/** So many words `…` stands for at most. */
const MOST_IN_GAP = 10
/** What no gap leads across: a sentence's or a thought's end. */
const STOPS_GAP = new Set('. ; : ? ! but however although though therefore while unless if so because why'.split(' '))

function toStep(nodes: PhraseNode[]): Step {
  const next: Step['next'] = new Map()
  for (const node of nodes) {
    for (const [word, targets] of node.next) {
      const known = next.get(word)
      next.set(word, Array.isArray(known) ? [...known, ...targets] : targets)
    }
  }
  return { next, phrase: nodes.find(({ phrase }) => phrase !== null)?.phrase ?? null }
}

function follow(step: Step, word: string): Step | null {
  const next = step.next.get(word)
  if (!next) return null
  if (!Array.isArray(next)) return next
  const made = toStep(next)
  step.next.set(word, made)
  return made
}

/** Collects every phrase that goes on at token `at`, after the tokens `taken`. */
function walk(step: Step, tokens: Token[], at: number, taken: number[], found: Candidate[]): void {
  if (step.phrase) found.push({ phrase: step.phrase, taken })
  const token = tokens[at]
  if (!token || step.next.size === 0) return
  const goOn = (key: string, end: number) => {
    const next = follow(step, key)
    if (!next) return
    const more = [...taken]
    for (let index = at; index < end; index++) more.push(index)
    walk(next, tokens, end, more, found)
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
  if (beyond) walkGap(beyond, tokens, at, taken, found)
}

/** Goes on from each word that `…` may end before, the next one first. */
function walkGap(step: Step, tokens: Token[], at: number, taken: number[], found: Candidate[]): void {
  for (let end = at, words = 0; words <= MOST_IN_GAP; end++) {
    walk(step, tokens, end, taken, found)
    const token = tokens[end]
    if (!token || STOPS_GAP.has(token.word)) return
    if (token.kind !== 'mark') words++
  }
}

/**
 * One matcher of all phrases of a kind. The cost for a text does not grow with the number of phrases: from each word
 * one way is followed through the words that phrases share. `overlap` tells which of two phrases stays where they
 * share words of the text.
 */
export function toPhraseMatcher(phrases: OwnedPhrase[], overlap: Overlap = 'apart'): PhraseMatcher {
  const root = toStep([toPhraseGraph(phrases)])
  const findPhrases = (text: string, span?: Span): PhraseFound[] => {
    const tokens = toTokens(text, span?.start, span?.end)
    const candidates: Candidate[] = []
    for (let at = 0; at < tokens.length; at++) walk(root, tokens, at, [], candidates)
    return toKept(candidates, tokens, overlap).map(({ phrase, taken }) => ({
      id: phrase.id,
      phrase: phrase.words,
      span: { start: tokens[taken[0] ?? 0]?.start ?? 0, end: tokens[taken.at(-1) ?? 0]?.end ?? 0 },
    }))
  }
  return { findPhrases }
}
