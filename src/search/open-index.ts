import type { Find, Place, Places } from './find-letters.ts'
import type { LetterFacts } from './letter-facts.ts'
import { NAMES_FILE, REQUESTS_FOLDER, WORDS_FILE } from './search-document.ts'
import type { Anchor } from './to-hits.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

/** A letter as the index holds it: its words, one blank between two, and where its paragraphs begin. */
export interface LetterText {
  name: string
  about: string
  content: string
  anchors: Anchor[]
}

/** What a search needs. Letters go by their ids. */
export interface SearchIndex {
  facts: LetterFacts
  vocabulary: Vocabulary
  find: Find
  /** Loads the text of a letter. */
  read: (id: string) => Promise<LetterText>
}

/** Where the parts of the index lie. */
export interface IndexAddress {
  folder: string
  facts: string
  slices: number
}

interface PagefindResult {
  id: string
  words: number[]
  matchedMetaFields?: string[]
  data: () => Promise<{ content: string; meta: Record<string, string>; anchors: Anchor[] }>
}

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>
  init: () => Promise<void>
  mergeIndex: (path: string) => Promise<void>
  search: (words: string | null) => Promise<{ results: PagefindResult[] }>
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

const loadText = async (address: string): Promise<string> => (await load(address)).text()

/**
 * Pagefind tells nobody when it cannot load a part of its index: it goes on without, or waits for ever. So what it
 * loads is watched here; once something is missing, every search fails.
 */
function watchLoading(folder: string): <T>(work: Promise<T>) => Promise<T> {
  let fail: (reason: unknown) => void = () => {}
  const failure = new Promise<never>((_, reject) => {
    fail = reject
  })
  failure.catch(() => {})
  const before = globalThis.fetch
  globalThis.fetch = async (...request) => {
    const response = await before(...request).catch((reason) => {
      fail(reason)
      throw reason
    })
    if (!response.ok && response.url.includes(folder)) fail(new Error(`${response.url}: ${response.status}`))
    return response
  }
  return async (work) => {
    const done = await Promise.race([failure, work])
    // What is missing may have come to light only now.
    return Promise.race([failure, Promise.resolve(done)])
  }
}

async function openPagefind({ folder, slices }: IndexAddress): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}1/pagefind.js`)
  await pagefind.options({ noWorker: true })
  await pagefind.init()
  const others = Array.from({ length: slices }, (_, index) => `${folder}${index + 1}/`).flatMap((slice, index) => [
    ...(index > 0 ? [slice] : []),
    `${slice}${REQUESTS_FOLDER}/`,
  ])
  await Promise.all(others.map((path) => pagefind.mergeIndex(path)))
  // The first search waits until all of the program is there.
  await pagefind.search('"a"')
  return pagefind
}

/** Opens the index: everything that a search needs beside the parts in which its words stand. */
export async function openIndex(address: IndexAddress): Promise<SearchIndex> {
  const { folder, slices } = address
  const numbers = Array.from({ length: slices }, (_, index) => index + 1)
  const orFailure = watchLoading(folder)
  const [facts, words, lists, pagefind] = await Promise.all([
    load(address.facts).then((response) => response.json() as Promise<LetterFacts>),
    loadText(folder + WORDS_FILE),
    Promise.all(numbers.map((slice) => loadText(`${folder}${slice}/${NAMES_FILE}`))),
    orFailure(openPagefind(address)),
  ])
  const idOf = new Map<string, string>()
  const idOfRequests = new Map<string, string>()
  lists
    .flatMap((list) => list.split('\n').filter(Boolean))
    .forEach((names, place) => {
      const [name = '', ofRequests = ''] = names.split(' ')
      const id = facts.letters[place]?.[0] ?? ''
      idOf.set(name, id)
      idOfRequests.set(ofRequests, id)
    })
  const loaders = new Map<string, PagefindResult['data']>()

  const search = async (words: string | null): Promise<Places> => {
    const { results } = await orFailure(pagefind.search(words))
    const places = new Map<string, Place>()
    const asked = new Map(results.map(({ id, words: found }) => [idOfRequests.get(id), found]))
    for (const { id: name, words: found, matchedMetaFields, data } of results) {
      const id = idOf.get(name)
      if (id === undefined) continue
      if (!loaders.has(id)) loaders.set(id, data)
      const place = found[0] ?? null
      // What the site says of a letter is no word of the letter; its name is, even where the letter has no number.
      const isFound = place !== null || words === null || matchedMetaFields?.includes('title')
      if (isFound) places.set(id, { place, asked: asked.get(id) ?? [] })
    }
    return places
  }

  const known = new Map<string, Promise<Places>>()
  const find: Find = (words) => {
    const quoted = `"${words.join(' ')}"`
    const places = known.get(quoted) ?? search(quoted)
    known.set(quoted, places)
    return places
  }

  return {
    facts,
    vocabulary: readVocabulary(words),
    find,
    read: async (id) => {
      if (!loaders.has(id)) await search(null)
      const data = loaders.get(id)
      if (!data) throw new Error(`The index has no letter ${id}`)
      const { content, meta, anchors } = await data()
      return { name: meta['title'] ?? id, about: meta['about'] ?? '', content, anchors }
    },
  }
}
