import { toPhraseMatcher } from '../../src/taxonomy/phrase-matcher.ts'
import { compareTimes } from './compare-times.ts'
import type { Figure } from './figure.ts'

/** Words of the shorter text; the longer has twice as many. */
const WORDS = 4000
const ROUNDS = 3
/** Twice is linear, four times quadratic. */
const GOAL = 3

/** Phrases whose gaps may end at their own words, as an editor may write them, and texts that hold nothing else. */
const PHRASES: [phrase: string, words: string][] = [
  ['x … x … x … x … x', 'x '],
  ['{x|y} … {x|y} … {x|y} … {x|y} … z', 'x y '],
  ['{no|not} … {no|not|any} … {found|none}', 'no not any found none '],
]

/** Looking for phrases of many gaps in texts of twice the length. */
export const benchGaps = (): Figure[] =>
  PHRASES.map(([phrase, words]) => {
    const { findPhrases } = toPhraseMatcher([{ id: 'gaps', words: phrase }], 'overlapping')
    const [short, long] = [1, 2].map((times) => words.repeat((times * WORDS) / words.trim().split(' ').length)) as [
      string,
      string,
    ]
    const { ratio, run } = compareTimes(
      () => findPhrases(long),
      () => findPhrases(short),
      ROUNDS,
    )
    return {
      name: `gaps: ${phrase}`,
      value: ratio,
      unit: '×',
      goal: GOAL,
      detail: `${(2 * WORDS).toLocaleString('en')} words in ${run.toFixed(0)} ms`,
    }
  })
