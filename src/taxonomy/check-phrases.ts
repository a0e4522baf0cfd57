import type { EntryMessage } from './entry-fields.ts'
import { NUMBER, parsePhrase } from './parse-phrase.ts'
import { type OwnedPhrase, type PhraseNode, toPhraseGraph } from './phrase-graph.ts'
import { type Overlap, type PhraseMatcher, toPhraseMatcher } from './phrase-matcher.ts'
import type { Phrase, PhrasedEntry } from './taxonomy.ts'
import { isSpelledNumber } from './tokens.ts'

/** The same words stand for two entries: neither could win. */
interface Tie<T> {
  first: T
  second: T
}

const isNumber = (word: string): boolean => /^\d/.test(word) || isSpelledNumber(word)

/** The pairs of places that one word leads to from a pair of places; `{n}` goes along with any number. */
function step(a: PhraseNode, b: PhraseNode): [PhraseNode, PhraseNode][] {
  const pairs: [PhraseNode, PhraseNode][] = []
  const pair = (targets: PhraseNode[], others: PhraseNode[]) => {
    for (const target of targets) for (const other of others) if (target !== other) pairs.push([target, other])
  }
  const anyNumber = b.next.get(NUMBER)
  for (const [word, targets] of a.next) {
    const others = b.next.get(word)
    if (others) pair(targets, others)
    if (anyNumber && isNumber(word)) pair(targets, anyNumber)
    if (word === NUMBER) for (const [other, more] of b.next) if (isNumber(other)) pair(targets, more)
  }
  return pairs
}

/** Phrases of different entries that have a form in common; each second phrase is told once, with the first one. */
function findTies<T extends OwnedPhrase>(phrases: T[]): Tie<T>[] {
  const place = new Map<OwnedPhrase, number>(phrases.map((phrase, index) => [phrase, index]))
  const seen = new Map<PhraseNode, Set<PhraseNode>>()
  const ties = new Map<T, T>()
  const root = toPhraseGraph(phrases)
  const open: [PhraseNode, PhraseNode][] = [[root, root]]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair
    const met = seen.get(a) ?? new Set()
    seen.set(a, met)
    // A pair is the same the other way round.
    if (met.has(b) || seen.get(b)?.has(a)) continue
    met.add(b)
    if (a.phrase && b.phrase && a.phrase.id !== b.phrase.id) {
      const inOrder = [a.phrase, b.phrase].sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)) as [
        T,
        T,
      ]
      if (!ties.has(inOrder[1])) ties.set(inOrder[1], inOrder[0])
    }
    for (const next of step(a, b)) open.push(next)
  }
  return [...ties].map(([second, first]) => ({ first, second }))
}

type Placed = OwnedPhrase & Pick<Phrase, 'pattern' | 'example' | 'line'> & { file: string }

const toMessage = ({ file, line }: { file: string; line: number }, rule: string, reason: string): EntryMessage => ({
  file,
  line,
  column: 1,
  severity: 'error',
  rule: `taxonomy/${rule}`,
  reason,
})

/** Phrases in the order of their entries, so that the one who comes second is told of the first. */
const toPlaced = (entries: PhrasedEntry[]): Placed[] =>
  entries.flatMap(({ id, file, phrases }) => phrases.map((phrase) => ({ id, file, ...phrase })))

/** A phrase in a message: long lists of alternatives are cut. */
const show = (words: string): string => `"${words.length > 60 ? `${words.slice(0, 59)}…` : words}"`

function checkExample(phrase: Placed, matcher: PhraseMatcher): EntryMessage[] {
  const { words, example, id } = phrase
  const found = matcher.findPhrases(example)
  if (found.some((one) => one.id === id && one.phrase === words)) return []
  const alone = toPhraseMatcher([phrase]).findPhrases(example)
  if (alone.length === 0) {
    return [
      toMessage(
        phrase,
        'example-not-matched',
        `phrase ${show(words)} does not match its example "${example}": write an example that holds the phrase, or mend the phrase`,
      ),
    ]
  }
  const other = found.find((one) => alone.some(({ span }) => one.span.start < span.end && span.start < one.span.end))
  const claimed =
    other && other.id !== id
      ? `${show(other.phrase)} of ${other.id}`
      : `the longer phrase ${show(other?.phrase ?? '')} of this entry`
  return [
    toMessage(
      phrase,
      'example-claimed',
      `example "${example}" of phrase ${show(words)} is claimed by ${claimed}: write another example, or take the phrase out`,
    ),
  ]
}

const toTie = (phrase: Placed, other: OwnedPhrase): EntryMessage =>
  toMessage(
    phrase,
    'phrase-of-two',
    `phrase ${show(phrase.words)} of ${phrase.id} stands for ${other.id} as well (${show(other.words)}): keep it in one of the two`,
  )

/**
 * The laws of phrases over all entries of a kind: each phrase is well written, belongs to one entry, and wins its own
 * example against all others; no entry claims one of its near-misses.
 */
export function checkPhrases(
  entries: PhrasedEntry[],
  nearMissLine: (entry: PhrasedEntry, index: number) => number,
  overlap: Overlap = 'apart',
): EntryMessage[] {
  const phrases = toPlaced(entries)
  const faults = phrases.flatMap((phrase) => {
    const parsed = parsePhrase(phrase.pattern)
    return 'fault' in parsed
      ? [{ phrase, message: toMessage(phrase, 'bad-phrase', `phrase ${show(phrase.words)} ${parsed.fault}`) }]
      : []
  })
  const sound = phrases.filter((phrase) => !faults.some((fault) => fault.phrase === phrase))
  const matcher = toPhraseMatcher(sound, overlap)
  const ties = findTies(sound).map(({ first, second }) => ({ phrase: second, message: toTie(second, first) }))
  const single = sound.filter((phrase) => !ties.some((tie) => tie.phrase === phrase))
  const nearMisses = entries.flatMap((entry) =>
    entry.nearMisses.flatMap((text, index) => {
      const claim = matcher.findPhrases(text).find(({ id }) => id === entry.id)
      if (!claim) return []
      const place = { file: entry.file, line: nearMissLine(entry, index) }
      return [
        toMessage(
          place,
          'near-miss-matched',
          `near-miss "${text}" is matched by phrase ${show(claim.phrase)} of ${entry.id}: narrow the phrase, or take the near-miss out`,
        ),
      ]
    }),
  )
  return [
    ...faults.map(({ message }) => message),
    ...ties.map(({ message }) => message),
    ...single.flatMap((phrase) => checkExample(phrase, matcher)),
    ...nearMisses,
  ]
}
