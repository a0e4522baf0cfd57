/** A longer text, in bytes of UTF-8, is no letter: the longest of those that are known has 60,000. */
export const LARGEST_TEXT = 2_000_000

/** A letter with more decisions is none: the longest that is known has some thirty. */
export const MOST_DECISIONS = 500

/** Whether a text is too long to be read as a letter. */
export const isTooLong = (text: string): boolean =>
  text.length > LARGEST_TEXT || (text.length * 3 > LARGEST_TEXT && new TextEncoder().encode(text).length > LARGEST_TEXT)

/** What is said of it. */
export const TOO_LONG =
  'The file holds more than 2 MB of text, and a letter has less: give each letter a file of its own'

/** What is said of a letter with too many decisions. */
export const sayTooMany = (decisions: number): string =>
  `The letter has ${decisions} decisions, and no letter has more than ${MOST_DECISIONS}: give each letter a file of its own`
