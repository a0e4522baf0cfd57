/** A letter as the index takes it in: its own words, and what it is called. A line of the files that the build leaves for the indexer. */
export interface SearchDocument {
  id: string
  name: string
  /** What became of its requests. */
  about: string
  /** The requests in the letter's words: letters that ask for what is searched come first. */
  requests: string[]
  /** The paragraphs of the letter's page, in its order: the first is `#p1`. */
  paragraphs: string[]
}

/** Below this folder of the built site lies all that the search page loads. */
export const INDEX_FOLDER = 'search/pagefind'
/** Here the build leaves the letters for the indexer, which takes them away. */
export const DOCUMENTS_FOLDER = 'search/documents'
/** Below each slice: the index of its letters' requests alone. */
export const REQUESTS_FOLDER = 'requests'
/** Below each slice: a line for each of its letters, in their order, with its names in the indexes of its words and of its requests. */
export const NAMES_FILE = 'letters.txt'
/** Below each slice: the words of its letters, those in the most of them first. */
export const WORDS_FILE = 'words.txt'

/**
 * Letters that one process indexes at a time. Pagefind holds a whole index in memory, about 0.35 GB a thousand letters:
 * this is 1.4 GB, which usual build machines have. Smaller slices would load more files for each search.
 */
export const LETTERS_A_SLICE = 4000

/**
 * Up to so many letters words are looked for inside other words unasked. Beyond, that loads too much of the index for
 * every search: the reader asks for it.
 */
export const LETTERS_SEARCHED_INSIDE = 4000
