import { countAsking, toAskedFacts } from './asked-facts.ts'
import { type FoundLetter, findLetters, WAYS, type Way } from './find-letters.ts'
import { countValues, FILTERS, type Filter, narrow } from './letter-facts.ts'
import { type Forms, learnForms, markWords } from './mark-words.ts'
import type { SearchIndex } from './open-index.ts'
import { parseQuery, type Term, toWord } from './parse-query.ts'
import type { SearchState } from './search-state.ts'
import { type Hit, toHits } from './to-hits.ts'

/** Sentences shown of a letter. */
const MOST_HITS = 3

/** What a search has found. */
export interface SearchResult {
  terms: Term[]
  /** Letters that meet the filters: those with the words, with beginnings, with them inside others; of each, those first in which they stand nearest; the last by their ids first. */
  letters: FoundLetter[]
  /** Of these letters, those that ask for what was typed rather than mention it. */
  asking: number
  /** Letters with the words, whatever the filters. */
  unfiltered: number
  /** So many letters were searched. */
  searched: number
  /** Of the letters with the words, those that each value of a filter would leave. */
  counts: Record<Filter, number[]>
}

/** A letter that was found, as it is shown. */
export interface ShownLetter {
  id: string
  name: string
  about: string
  /** Decisions of it. */
  upheld: number
  overturned: number
  /** Year of the decision; empty where it is not stated. */
  year: string
  way: Way
  hits: Hit[]
  /** Sentences beyond those shown. */
  more: number
}

const toPlaces = ({ facts }: SearchIndex): Map<string, number> =>
  new Map(facts.letters.map(([id], place) => [id, place]))

/**
 * Searches the letters, the last by their ids first, until as many are found as are to be shown, or all where the state
 * says so. What is found on the way is given at once, for it can be shown while more is opened; the last is the result.
 * Searches that were overtaken, which `isWanted` tells, open nothing more.
 */
export async function* runSearch(
  index: SearchIndex,
  state: SearchState,
  isWanted: () => boolean,
): AsyncGenerator<SearchResult & { isLast: boolean }> {
  if (state.all) await openAll(index)
  for (;;) {
    const result = await searchOpen(index, state)
    const isEnough = result.letters.length >= state.shown
    const goesOn = !isEnough && isWanted() && index.hasMore()
    if (!goesOn || result.letters.length > 0) yield { ...result, isLast: !goesOn }
    if (!goesOn || !isWanted()) return
    await index.openMore()
  }
}

/** Opens all slices, also where others are being opened for another search. */
async function openAll(index: SearchIndex): Promise<void> {
  if (await index.openMore(true)) await openAll(index)
}

/** Searches the letters that are open. Without words every letter is found. */
async function searchOpen(index: SearchIndex, { query, chosen, inside }: SearchState): Promise<SearchResult> {
  const terms = parseQuery(query)
  const found =
    terms.length > 0
      ? await findLetters(terms, index.find, index.vocabulary, inside)
      : index.facts.letters.map(([id]): FoundLetter => ({ id, way: 'word', apart: 0, terms: [] }))
  const facts = toAskedFacts(index.facts, found)
  const places = toPlaces(index)
  const byPlace = new Map(
    found.flatMap((letter) => {
      const place = places.get(letter.id)
      return place === undefined ? [] : [[place, letter] as const]
    }),
  )
  const all = [...byPlace.keys()].sort((a, b) => a - b)
  const letters = narrow(facts, all, chosen).flatMap((place) => byPlace.get(place) ?? [])
  return {
    terms,
    letters: WAYS.flatMap((way) => letters.filter((letter) => letter.way === way).sort((a, b) => a.apart - b.apart)),
    asking: countAsking(facts, letters),
    unfiltered: all.length,
    searched: facts.letters.length,
    counts: Object.fromEntries(
      FILTERS.map((filter) => [filter, countValues(facts, all, chosen, filter)]),
    ) as SearchResult['counts'],
  }
}

/** Loads letters that were found, with the sentences in which the words stand. */
export async function readLetters(
  index: SearchIndex,
  { terms, letters }: SearchResult,
  { from, until }: { from: number; until: number },
): Promise<ShownLetter[]> {
  const texts = await Promise.all(
    letters.slice(from, until).map(async (found) => {
      const text = await index.read(found.id)
      const tokens = text.content.split(' ')
      return { found, text, tokens, words: tokens.map(toWord) }
    }),
  )
  const forms: Forms = new Map()
  for (const { found, words } of texts) learnForms(forms, words, terms, found.terms)
  const { values, letters: facts } = index.facts
  const places = toPlaces(index)
  return texts.map(({ found, text, tokens, words }): ShownLetter => {
    const [, , year = [], decisions = []] = facts[places.get(found.id) ?? -1] ?? []
    const count = (outcome: string): number =>
      decisions.filter(([own]) => own.some((place) => values.outcome[place] === outcome)).length
    return {
      id: found.id,
      name: text.name,
      about: text.about,
      upheld: count('upheld'),
      overturned: count('overturned'),
      year: values.year[year[0] ?? -1] ?? '',
      way: found.way,
      ...toHits(
        tokens,
        text.anchors,
        markWords(
          words,
          terms,
          forms,
          found.terms.map(({ way }) => way),
        ),
        MOST_HITS,
      ),
    }
  })
}
