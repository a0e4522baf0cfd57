import { beginsWith, toWhole } from './parse-query.ts'

/** How many words may be looked up for one that was typed; those in the most letters come first. */
const MOST = 600
/** One character stands inside nearly every word. */
const LEAST_LETTERS = 2

/** Words of the letters that have the letters of a typed one, as whole words. */
export interface Related {
  /** That begin with them, in any of their parts. */
  beginning: string[]
  /** That have them further in. */
  inside: string[]
  /** That end with them. */
  ending: string[]
}

/** All words of the letters that are searched. Pagefind finds whole words; this tells which whole words have the typed letters in them. */
export interface Vocabulary {
  relatedTo: (letters: string) => Related
}

/** The words of several slices, each once: first those that stand first in their slices. */
export function joinWords(slices: readonly (readonly string[])[]): string[] {
  const longest = slices.reduce((most, { length }) => Math.max(most, length), 0)
  const joined = new Set<string>()
  for (let place = 0; place < longest; place += 1) {
    for (const words of slices) if (place < words.length) joined.add(words[place] as string)
  }
  return [...joined]
}

/** The vocabulary of these words, their parts divided by blanks, those in the most letters first. */
export function readVocabulary(words: readonly string[]): Vocabulary {
  const wholes = words.map(toWhole)
  const known = new Map<string, Related>()

  const relate = (letters: string): Related => {
    const related: Related = { beginning: [], inside: [], ending: [] }
    if (letters.length < LEAST_LETTERS) return related
    words.forEach((word, place) => {
      const whole = wholes[place] ?? ''
      if (whole === letters || !whole.includes(letters)) return
      const side = beginsWith(word, letters) ? related.beginning : related.inside
      if (side.length < MOST) side.push(whole)
      if (whole.endsWith(letters) && related.ending.length < MOST) related.ending.push(whole)
    })
    return related
  }

  return {
    relatedTo: (letters) => {
      const found = known.get(letters) ?? relate(letters)
      known.set(letters, found)
      return found
    },
  }
}
