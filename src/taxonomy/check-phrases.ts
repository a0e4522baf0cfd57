import type { EntryMessage } from './entry-fields.ts'
import { findTies } from './find-ties.ts'
import { parsePhrase } from './parse-phrase.ts'
import type { OwnedPhrase } from './phrase-graph.ts'
import { type Overlap, type PhraseMatcher, toPhraseMatcher } from './phrase-matcher.ts'
import type { Phrase, PhrasedEntry } from './taxonomy.ts'

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
