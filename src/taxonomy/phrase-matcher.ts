import type { Span } from '../text/span.ts'
import { expandPhrase, NUMBER } from './expand-phrase.ts'
import { isSpelledNumber, isSpelledPair } from './spelled-numbers.ts'
import { type Token, toTokens } from './tokens.ts'

/** A phrase and the entry that it speaks for. */
export interface OwnedPhrase {
  id: string
  words: string
}

/** A phrase found in a text, with the entry's id and the place of the words in the whole text. */
export interface PhraseFound {
  id: string
  /** The phrase's words, as the entry has them. */
  phrase: string
  span: Span
}

/** The same words stand for two entries. */
export interface Tie {
  first: OwnedPhrase
  second: OwnedPhrase
}

export interface PhraseMatcher {
  /**
   * All phrases of the text (or of a stretch of it), without overlap, in the order of the text.
   * Where phrases overlap the longest wins, then the earliest.
   */
  findPhrases: (text: string, span?: Span) => PhraseFound[]
  ties: Tie[]
}

/** Phrases that begin with the same words share the way to here. */
interface Step {
  next: Map<string, Step>
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

function addForm(root: Step, form: string[], phrase: OwnedPhrase): Tie | null {
  let step = root
  for (const word of form) {
    let next = step.next.get(word)
    if (!next) {
      next = { next: new Map(), phrase: null }
      step.next.set(word, next)
    }
    step = next
  }
  if (step.phrase && step.phrase.id !== phrase.id) return { first: step.phrase, second: phrase }
  step.phrase ??= phrase
  return null
}

/** Collects every phrase that begins at token `first`, going on from token `at`. */
function walk(step: Step, tokens: Token[], first: number, at: number, length: number, found: Candidate[]): void {
  if (step.phrase) found.push({ phrase: step.phrase, first, end: at, length })
  const token = tokens[at]
  if (!token || step.next.size === 0) return
  const goOn = (key: string, end: number, more: number) => {
    const next = step.next.get(key)
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
 * one way is followed through the words that phrases share. Phrases with a fault are left out; whoever reads the
 * entries reports them.
 */
export function toPhraseMatcher(phrases: OwnedPhrase[]): PhraseMatcher {
  const root: Step = { next: new Map(), phrase: null }
  const ties: Tie[] = []
  for (const phrase of phrases) {
    const expanded = expandPhrase(phrase.words)
    if ('fault' in expanded) continue
    const tie = expanded.forms.map((form) => addForm(root, form, phrase)).find((found) => found !== null)
    if (tie) ties.push(tie)
  }
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
  return { findPhrases, ties }
}
