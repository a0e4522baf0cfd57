import type { Span } from '../text/span.ts'
import { NUMBER } from './parse-phrase.ts'
import { type OwnedPhrase, type PhraseNode, toPhraseGraph } from './phrase-graph.ts'
import { isSpelledNumber, isSpelledPair } from './spelled-numbers.ts'
import { type Token, toTokens } from './tokens.ts'

/** A phrase found in a text, with the entry's id and the place of the words in the whole text. */
export interface PhraseFound {
  id: string
  /** The phrase's words, as the entry has them. */
  phrase: string
  span: Span
}

export interface PhraseMatcher {
  /**
   * All phrases of the text (or of a stretch of it), without overlap, in the order of the text.
   * Where phrases overlap the longest wins, then the earliest.
   */
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

interface Candidate {
  phrase: OwnedPhrase
  first: number
  /** Index after the last token. */
  end: number
  /** Characters matched, white space and hyphens apart. */
  length: number
}

/** A word that the extraction broke is looked for in up to this many pieces: `electro- diag nostic`. */
const MOST_PIECES = 3

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

/** Collects every phrase that begins at token `first`, going on from token `at`. */
function walk(step: Step, tokens: Token[], first: number, at: number, length: number, found: Candidate[]): void {
  if (step.phrase) found.push({ phrase: step.phrase, first, end: at, length })
  const token = tokens[at]
  if (!token || step.next.size === 0) return
  const goOn = (key: string, end: number, more: number) => {
    const next = follow(step, key)
    if (next) walk(next, tokens, first, end, length + more, found)
  }
  let word = token.word
  goOn(word, at + 1, word.length)
  for (let end = at + 1, last = token; end < at + MOST_PIECES && last.joinsNext; end++) {
    const piece = tokens[end]
    if (piece?.kind !== token.kind || token.kind === 'mark') break
    word += piece.word
    goOn(word, end + 1, word.length)
    last = piece
  }
  if (!step.next.has(NUMBER)) return
  if (token.kind === 'number' || isSpelledNumber(token.word)) goOn(NUMBER, at + 1, token.word.length)
  const second = tokens[at + 1]
  if (second && token.joinsNext && isSpelledPair(token.word, second.word)) {
    goOn(NUMBER, at + 2, token.word.length + second.word.length)
  }
}

/** The candidates that stay: longest first, then earliest, none on words already taken. */
function withoutOverlap(candidates: Candidate[], tokens: number): Candidate[] {
  const taken = new Uint8Array(tokens)
  const kept: Candidate[] = []
  for (const candidate of candidates.sort((a, b) => b.length - a.length || a.first - b.first)) {
    if (taken.subarray(candidate.first, candidate.end).includes(1)) continue
    taken.fill(1, candidate.first, candidate.end)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.first - b.first)
}

/**
 * One matcher of all phrases of a kind. The cost for a text does not grow with the number of phrases: from each word
 * one way is followed through the words that phrases share.
 */
export function toPhraseMatcher(phrases: OwnedPhrase[]): PhraseMatcher {
  const root = toStep([toPhraseGraph(phrases)])
  const findPhrases = (text: string, span?: Span): PhraseFound[] => {
    const tokens = toTokens(text, span?.start, span?.end)
    const candidates: Candidate[] = []
    for (let at = 0; at < tokens.length; at++) walk(root, tokens, at, at, 0, candidates)
    return withoutOverlap(candidates, tokens.length).map(({ phrase, first, end }) => ({
      id: phrase.id,
      phrase: phrase.words,
      span: { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 },
    }))
  }
  return { findPhrases }
}
