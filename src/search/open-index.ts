import type { Find, Place, Places } from './find-letters.ts'
import type { FactsOfLetter, LetterFacts } from './letter-facts.ts'
import { openPagefind, type PagefindResult } from './open-pagefind.ts'
import { type IndexAddress, openSlice } from './open-slice.ts'
import type { Anchor } from './to-hits.ts'
import { joinWords, readVocabulary, type Vocabulary } from './vocabulary.ts'
import { loadJson, watchLoading } from './watch-loading.ts'

/** A letter as the index holds it: its words, one blank between two, and where its paragraphs begin. */
export interface LetterText {
  name: string
  about: string
  content: string
  anchors: Anchor[]
}

/** What a search needs of the letters that are open. Letters go by their ids. */
export interface SearchIndex {
  /** The last by their ids first. */
  facts: LetterFacts
  vocabulary: Vocabulary
  find: Find
  read: (id: string) => Promise<LetterText>
  /** Whether there are letters that are not open yet. */
  hasMore: () => boolean
  /** Opens as many slices more as are open, or all that are left; false where none was. */
  openMore: (all?: boolean) => Promise<boolean>
}

/** Opens the last slice of the index: everything that a search needs beside the parts in which its words stand. */
export async function openIndex(address: IndexAddress): Promise<SearchIndex> {
  const orFailure = watchLoading(address.folder)
  const [values, pagefind] = await Promise.all([
    loadJson<LetterFacts['values']>(`${address.facts}values.json`),
    orFailure(openPagefind(address)),
  ])
  const letters: FactsOfLetter[] = []
  const words: string[][] = []
  const idOf = new Map<string, string>()
  const idOfRequests = new Map<string, string>()
  const loaders = new Map<string, PagefindResult['data']>()
  let known = new Map<string, Promise<Places>>()
  let opening: Promise<boolean> | undefined

  const search = async (sought: string | null): Promise<Places> => {
    const { results } = await orFailure(pagefind.search(sought))
    const places = new Map<string, Place>()
    const asked = new Map(results.map(({ id, words: found }) => [idOfRequests.get(id), found]))
    for (const { id: name, words: found, matchedMetaFields, data } of results) {
      const id = idOf.get(name)
      if (id === undefined) continue
      if (!loaders.has(id)) loaders.set(id, data)
      const place = found[0] ?? null
      // What the site says of a letter is no word of the letter; its name is, even where the letter has no number.
      const isFound = place !== null || sought === null || matchedMetaFields?.includes('title')
      if (isFound) places.set(id, { place, asked: asked.get(id) ?? [] })
    }
    return places
  }

  const openNext = async (all: boolean): Promise<boolean> => {
    const open = words.length
    const left = address.slices - open
    if (left === 0) return false
    const count = all ? left : Math.min(left, Math.max(1, open))
    const next = Array.from({ length: count }, (_, more) => left - more)
    const [slices] = await Promise.all([
      Promise.all(next.map((number) => openSlice(address, number))),
      orFailure(pagefind.open(next)),
    ])
    for (const slice of slices) {
      slice.names.forEach(([own, ofRequests], place) => {
        const id = slice.letters[place]?.[0] ?? ''
        idOf.set(own, id)
        idOfRequests.set(ofRequests, id)
      })
      letters.push(...slice.letters.reverse())
      words.push(slice.words)
    }
    index.vocabulary = readVocabulary(joinWords(words))
    known = new Map()
    return true
  }

  const index: SearchIndex = {
    facts: { values, letters },
    vocabulary: readVocabulary([]),
    find: (sought) => {
      const quoted = `"${sought.join(' ')}"`
      const places = known.get(quoted) ?? search(quoted)
      known.set(quoted, places)
      return places
    },
    read: async (id) => {
      if (!loaders.has(id)) await search(null)
      const data = loaders.get(id)
      if (!data) throw new Error(`The index has no letter ${id}`)
      const { content, meta, anchors } = await data()
      return { name: meta['title'] ?? id, about: meta['about'] ?? '', content, anchors }
    },
    hasMore: () => words.length < address.slices,
    // Two searches at a time may ask for more: both wait for the same.
    openMore: (all = false) => {
      opening ??= openNext(all).finally(() => {
        opening = undefined
      })
      return opening
    },
  }
  await index.openMore()
  return index
}
