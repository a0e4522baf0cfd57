import { findTies } from './find-ties.ts'
import { parsePhrase } from './parse-phrase.ts'
import { countWays, type OwnedPhrase } from './phrase-graph.ts'
import { type Overlap, type PhraseMatcher, toPhraseMatcher } from './phrase-matcher.ts'
import type { Phrase, PhrasedEntry } from './taxonomy.ts'

/**
 * Two phrases are compared way by way, so their cost grows with the square of these: of 5,000 each it is a quarter of a
 * minute. The longest phrase of those that come with the project has 951.
 */
const MOST_WAYS = 2000

/** Why a phrase is not looked for: as it is written, or as many ways as it can be read. */
function findPhraseFault(pattern: string): string | null {
  const parsed = parsePhrase(pattern)
  if ('fault' in parsed) return parsed.fault
  return countWays(pattern) > MOST_WAYS
    ? 'has too many words in a row that may be missing: make several phrases of it, each with fewer `(…)`'
    : null
}

/** Reports a problem of the entry in a file, at an item of one of its lists. */
type Tell = (file: string, path: PropertyKey[], rule: string, reason: string) => void
type Placed = OwnedPhrase & Pick<Phrase, 'pattern' | 'example'> & { file: string; index: number }

/** Phrases in the order of their entries, so that the one who comes second is told of the first. */
const toPlaced = (entries: PhrasedEntry[]): Placed[] =>
  entries.flatMap(({ id, file, phrases }) => phrases.map((phrase, index) => ({ id, file, index, ...phrase })))

/** A phrase in a message: long lists of alternatives are cut. */
const show = (words: string): string => `"${words.length > 60 ? `${words.slice(0, 59)}…` : words}"`

/** What is wrong with a phrase's example: the rule, and the sentence. */
function findExampleFault(phrase: Placed, matcher: PhraseMatcher): [string, string] | null {
  const { words, example, id } = phrase
  const found = matcher.findPhrases(example)
  if (found.some((one) => one.id === id && one.phrase === words)) return null
  const alone = toPhraseMatcher([phrase]).findPhrases(example)
  if (alone.length === 0) {
    const reason = `phrase ${show(words)} does not match its example "${example}": write an example that holds the phrase, or mend the phrase`
    return ['example-not-matched', reason]
  }
  const other = found.find((one) => alone.some(({ span }) => one.span.start < span.end && span.start < one.span.end))
  const claimed =
    other && other.id !== id
      ? `${show(other.phrase)} of ${other.id}`
      : `the longer phrase ${show(other?.phrase ?? '')} of this entry`
  const reason = `example "${example}" of phrase ${show(words)} is claimed by ${claimed}: write another example, or take the phrase out`
  return ['example-claimed', reason]
}

/**
 * The laws of phrases over all entries of a kind: each phrase is well written, belongs to one entry, and wins its own
 * example against all others; no entry claims one of its near-misses. `tell` is told of each breach.
 */
export function checkPhrases(entries: PhrasedEntry[], tell: Tell, overlap: Overlap = 'apart'): void {
  const phrases = toPlaced(entries)
  const refused = new Set<Placed>()
  const refuse = (phrase: Placed, rule: string, reason: string): void => {
    refused.add(phrase)
    tell(phrase.file, ['phrases', phrase.index], rule, reason)
  }
  for (const phrase of phrases) {
    const fault = findPhraseFault(phrase.pattern)
    if (fault) refuse(phrase, 'bad-phrase', `phrase ${show(phrase.words)} ${fault}`)
  }
  const sound = phrases.filter((phrase) => !refused.has(phrase))
  const matcher = toPhraseMatcher(sound, overlap)
  for (const { first, second } of findTies(sound)) {
    const reason = `phrase ${show(second.words)} of ${second.id} stands for ${first.id} as well (${show(first.words)}): keep it in one of the two`
    refuse(second, 'phrase-of-two', reason)
  }
  for (const phrase of sound.filter((one) => !refused.has(one))) {
    const fault = findExampleFault(phrase, matcher)
    if (fault) tell(phrase.file, ['phrases', phrase.index], ...fault)
  }
  for (const { id, file, nearMisses } of entries) {
    for (const [index, text] of nearMisses.entries()) {
      const claim = matcher.findPhrases(text).find((one) => one.id === id)
      if (!claim) continue
      const reason = `near-miss "${text}" is matched by phrase ${show(claim.phrase)} of ${id}: narrow the phrase, or take the near-miss out`
      tell(file, ['nearMisses', index], 'near-miss-matched', reason)
    }
  }
}
