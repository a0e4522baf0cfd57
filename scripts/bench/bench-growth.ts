import type { LetterReader } from '../../src/classify/read-letter.ts'
import type { Vocabulary } from '../synthesize/vocabulary.ts'
import type { Figure } from './figure.ts'
import { LONG_TEXTS } from './long-letters.ts'
import { readProcessorTime } from './read-processor-time.ts'

/** Length of the longer of two texts of each kind, in characters; of whole letters that of the longest to be met. */
const LONGEST = { letters: 10_000_000, runs: 1_000_000 }
/** Under so many milliseconds a time says little, and counts as this. */
const LEAST = 20
const GOAL = 3
const ROUNDS = 3

function fastest(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = readProcessorTime()
    run()
    return readProcessorTime() - start
  })
  return Math.min(...times)
}

/** Reading texts of twice the length, beside those of the length: twice is linear, four times quadratic. */
export function* benchGrowth(readLetter: LetterReader, vocabulary: Vocabulary): Generator<Figure> {
  for (const [name, toText] of Object.entries(LONG_TEXTS)) {
    const make = toText(vocabulary)
    const longest = name.startsWith('a run') ? LONGEST.runs : LONGEST.letters
    const [half, whole] = [make(longest / 2), make(longest)]
    const read = (text: string) => () => {
      readLetter(text)
    }
    const measure = () => {
      const [short, long] = [fastest(read(half)), fastest(read(whole))]
      return { value: Math.max(long, LEAST) / Math.max(short, LEAST), long }
    }
    const first = measure()
    // On a machine that does other things as well, only what is slow twice is slow.
    const { value, long } = first.value > GOAL ? measure() : first
    const detail = `${(whole.length / 1e6).toFixed(0)} MB in ${(long / 1000).toFixed(2)} s`
    yield { name: `growth: ${name}`, value, unit: '×', goal: GOAL, detail }
  }
}
