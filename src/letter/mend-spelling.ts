import { findKeyWord } from './misspelled-words.ts'

/** A sentence with the slips of a hasty hand mended, and where in its own words each place of it is. */
export interface Mended {
  words: string
  toSource: (at: number) => number
}

/** What may be a key word, and runs of blanks, over which patterns would be slow. */
const WORD = /\b[a-z]{5,16}\b|\s{2,}/gi

/**
 * Mends the key words by which a sentence is read, `certifed` and `dissallowed`, and makes one blank of several; all other
 * words stay as they are.
 */
export function mendSpelling(sentence: string): Mended {
  /** Where each mended word ends, and by how many letters all mended so far made the sentence longer. */
  const slips: { end: number; longer: number }[] = []
  let longer = 0
  const words = sentence.replace(WORD, (word, at: number) => {
    const key = word.trim() === '' ? ' ' : findKeyWord(word.toLowerCase())
    if (key === null) return word
    longer += key.length - word.length
    slips.push({ end: at + word.length, longer })
    return key
  })
  const toSource = (at: number): number => at - (slips.findLast((slip) => at >= slip.end + slip.longer)?.longer ?? 0)
  return { words, toSource }
}
