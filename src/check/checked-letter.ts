import { toWords, type Word } from './words.ts'

export type Outcome = 'upheld' | 'overturned'

/** A letter of the corpus, as far as a citation is checked against it. */
export interface CheckedLetter {
  /** Of its page, `/cases/<id>/`. */
  id: string
  /** The letter's paragraphs in order, by the numbers of its page. */
  paragraphs: readonly { number: number; text: string }[]
  /** Null where the outcome is not known. */
  decisions: readonly { number: number; outcome: Outcome | null }[]
  /** False where items of the letter could not be read: `decisions` then lacks some, and may number others differently. */
  isWhole: boolean
}

/** The words of a letter, and the number of the paragraph in which each stands. */
export interface LetterWords {
  words: Word[]
  paragraphs: number[]
}

/** All words of a letter in order. */
export function toLetterWords({ paragraphs }: Pick<CheckedLetter, 'paragraphs'>): LetterWords {
  const read: LetterWords = { words: [], paragraphs: [] }
  for (const { number, text } of paragraphs) {
    for (const [place, word] of toWords(text).entries()) {
      read.words.push(place === 0 ? { ...word, spaced: true } : word)
      read.paragraphs.push(number)
    }
  }
  return read
}
