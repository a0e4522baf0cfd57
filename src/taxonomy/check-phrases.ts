import type { EntryMessage } from './entry-fields.ts'
import { expandPhrase, NUMBER } from './expand-phrase.ts'
import { type OwnedPhrase, type PhraseMatcher, toPhraseMatcher } from './phrase-matcher.ts'
import type { Phrase, PhrasedEntry } from './taxonomy.ts'

type Placed = OwnedPhrase & Pick<Phrase, 'example' | 'line'> & { file: string }

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

/** A form that a number of another entry's phrase would match as well, such as `3 view` beside `{n} view`. */
function checkNumbers(phrase: Placed, matcher: PhraseMatcher): EntryMessage[] {
  const expanded = expandPhrase(phrase.words)
  if ('fault' in expanded) return []
  const forms = expanded.forms.filter((form) => form.some((word) => word === NUMBER || /^\d/.test(word)))
  for (const form of forms) {
    const sample = form.map((word) => (word === NUMBER ? '3' : word)).join(' ')
    const [found, ...rest] = matcher.findPhrases(sample)
    if (
      found &&
      rest.length === 0 &&
      found.id !== phrase.id &&
      found.span.start === 0 &&
      found.span.end === sample.length
    ) {
      return [toTie(phrase, { id: found.id, words: found.phrase })]
    }
  }
  return []
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
): EntryMessage[] {
  const phrases = toPlaced(entries)
  const faults = phrases.flatMap((phrase) => {
    const expanded = expandPhrase(phrase.words)
    return 'fault' in expanded
      ? [{ phrase, message: toMessage(phrase, 'bad-phrase', `phrase ${show(phrase.words)} ${expanded.fault}`) }]
      : []
  })
  const sound = phrases.filter((phrase) => !faults.some((fault) => fault.phrase === phrase))
  const matcher = toPhraseMatcher(sound)
  const ties = matcher.ties.map(({ first, second }) => ({
    phrase: second as Placed,
    message: toTie(second as Placed, first),
  }))
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
    ...single.flatMap((phrase) => checkNumbers(phrase, matcher)),
    ...single.flatMap((phrase) => checkExample(phrase, matcher)),
    ...nearMisses,
  ]
}
