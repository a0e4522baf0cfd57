import { type PhraseFound, type PhraseMatcher, toPhraseMatcher } from '../taxonomy/phrase-matcher.ts'
import type { GuidelineSection } from '../taxonomy/taxonomy.ts'
import { distance } from '../text/distance.ts'

/** The section names of one guideline, made ready for reading citations. */
export interface SectionNames {
  /** Names in a text, the longest first, whatever marks stand in or between their words. */
  findNames: (text: string) => PhraseFound[]
  /** The id of the section whose name the words are but for a slip: `Inital Care`. */
  findSlip: (words: string) => string | null
}

/** Blanks for all marks but those within numbers and words, so that every character keeps its place. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}&.'’-]/gu, (mark) => ' '.repeat(mark.length))
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .replace(/-(?!\p{L})|(?<!\p{L})-/gu, ' ')

const toLetters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Names with fewer letters are too much like others. */
const LEAST = 8
/** Letters that may differ, as a share of all. */
const SLIP = 0.15

/** To be made once for a guideline. */
export function toSectionNames(sections: GuidelineSection[]): SectionNames {
  const names = sections.flatMap(({ id, title, also }) => [title, ...also].map((name) => ({ id, name })))
  const matcher: PhraseMatcher = toPhraseMatcher(
    names.map(({ id, name }) => ({ id, words: withoutMarks(name).trim() })),
  )
  const spelled = names.map(({ id, name }) => ({ id, letters: toLetters(name) }))
  return {
    findNames: (text) => matcher.findPhrases(withoutMarks(text)),
    findSlip: (words) => {
      const letters = toLetters(words)
      if (letters.length < LEAST) return null
      const most = Math.max(1, Math.floor(letters.length * SLIP))
      const near = spelled
        .filter((name) => Math.abs(name.letters.length - letters.length) <= most)
        .map((name) => ({ id: name.id, far: distance(letters, name.letters) }))
        .sort((a, b) => a.far - b.far)[0]
      return near && near.far <= most ? near.id : null
    },
  }
}
