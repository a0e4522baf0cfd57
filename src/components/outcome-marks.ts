import { OUTCOME_MEANINGS, OUTCOME_WORDS } from '../dimensions/value-words.ts'

type Known = keyof typeof OUTCOME_WORDS

const MARKS = {
  overturned: { tone: 'over', word: OUTCOME_WORDS.overturned, meaning: OUTCOME_MEANINGS.overturned },
  upheld: { tone: 'up', word: OUTCOME_WORDS.upheld, meaning: OUTCOME_MEANINGS.upheld },
  unread: { tone: 'unknown', word: 'Not known', meaning: 'never guessed, and in no rate' },
} as const

/** How an outcome is shown: the class that gives it shape and color, its word, what that means. `null` is one that could not be read. */
export const toMark = (outcome: Known | null) => MARKS[outcome ?? 'unread']
