import type { FactsOfLetter } from './letter-facts.ts'
import { NAMES_FILE, REQUESTS_FOLDER, WORDS_FILE } from './search-document.ts'
import { loadJson, loadText } from './watch-loading.ts'

/** Where the parts of the index lie. */
export interface IndexAddress {
  /** Of Pagefind's slices, numbered from 1 in the order of the letters' ids. */
  folder: string
  /** Of what is known of the letters, slice by slice. */
  facts: string
  slices: number
}

/** What is loaded of a slice beside Pagefind's own files. */
export interface Slice {
  /** In the order of their ids. */
  letters: FactsOfLetter[]
  /** Of each letter its name in the index of its words, and in that of its requests. */
  names: [own: string, ofRequests: string][]
  /** Those in the most letters first. */
  words: string[]
}

const toLines = (file: string): string[] => file.split('\n').filter(Boolean)

/** Loads what is known of the letters of a slice. */
export async function openSlice({ folder, facts }: IndexAddress, number: number): Promise<Slice> {
  const [letters, names, words] = await Promise.all([
    loadJson<FactsOfLetter[]>(`${facts}${number}.json`),
    loadText(`${folder}${number}/${NAMES_FILE}`),
    loadText(`${folder}${number}/${WORDS_FILE}`),
  ])
  return {
    letters,
    names: toLines(names).map((line) => {
      const [own = '', ofRequests = ''] = line.split(' ')
      return [own, ofRequests]
    }),
    words: toLines(words),
  }
}

/** The folders of Pagefind's indexes of a slice: of its letters' words, and of their requests. */
export const foldersOf = ({ folder }: IndexAddress, number: number): [own: string, ofRequests: string] => [
  `${folder}${number}/`,
  `${folder}${number}/${REQUESTS_FOLDER}/`,
]
