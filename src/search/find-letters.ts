import type { Term } from './parse-query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Where words were found in a letter. */
export interface Place {
  /** The number of the first word in the letter; null where only the letter's name fits. */
  place: number | null
  /** The numbers of the words that requests have of them, counted through all requests of the letter. */
  asked: readonly number[]
}

/** Letters by id. */
export type Places = ReadonlyMap<string, Place>

/** Letters that have these words side by side, in any of their forms. */
export type Find = (words: readonly string[]) => Promise<Places>

/** How a term stands in a letter, the best first: as a word in any form, as the beginning of one, inside others. */
export const WAYS = ['word', 'beginning', 'inside'] as const
export type Way = (typeof WAYS)[number]

/** What was found of one term in one letter. */
export interface Found extends Place {
  way: Way
}

export interface FoundLetter {
  id: string
  /** That of the term that fits worst. */
  way: Way
  /** How near the terms stand, 0 the nearest: side by side in a request, side by side, each in some request, apart. */
  apart: number
  /** In the order of the terms. */
  terms: Found[]
}

/** The ways in which a term can stand in a letter, as words to be found. */
function toWays({ words }: Term, vocabulary: Vocabulary, inside: boolean): Record<Way, string[][]> {
  const last = words.at(-1) ?? ''
  const rest = words.slice(0, -1)
  const after = vocabulary.relatedTo(last)
  const beginning = after.beginning.map((end) => [...rest, end])
  const [first, ...middle] = rest
  const within = (): string[][] => {
    if (first === undefined) return after.inside.map((word) => [word])
    const ends = [last, ...after.beginning]
    return vocabulary.relatedTo(first).ending.flatMap((start) => ends.map((end) => [start, ...middle, end]))
  }
  return { word: [words], beginning, inside: inside ? within() : [] }
}

async function findTerm(term: Term, find: Find, vocabulary: Vocabulary, inside: boolean): Promise<Map<string, Found>> {
  const ways = toWays(term, vocabulary, inside)
  const found = new Map<string, Found>()
  for (const way of WAYS) {
    const all = await Promise.all(ways[way].map((words) => find(words)))
    for (const [id, place] of all.flatMap((places) => [...places])) {
      const known = found.get(id)
      if (!known) found.set(id, { way, ...place })
      else if (known.way === way) found.set(id, { ...known, asked: [...known.asked, ...place.asked] })
    }
  }
  return found
}

/**
 * The letters that have every term: as a word in any of its forms, as the beginning of one, and where `inside` is set
 * also within other words. Terms are looked up one by one, because Pagefind passes over a word that its index lacks,
 * and each of several merged indexes lacks others.
 */
export async function findLetters(
  terms: readonly Term[],
  find: Find,
  vocabulary: Vocabulary,
  inside: boolean,
): Promise<FoundLetter[]> {
  const byTerm = await Promise.all(terms.map((term) => findTerm(term, find, vocabulary, inside)))
  const together = terms.length > 1 ? await find(terms.flatMap(({ words }) => words)) : byTerm[0]
  const [first, ...others] = byTerm
  return [...(first?.keys() ?? [])].flatMap((id) => {
    if (!others.every((found) => found.has(id))) return []
    const found = byTerm.flatMap((letters) => letters.get(id) ?? [])
    const way = [...WAYS].reverse().find((one) => found.some((term) => term.way === one)) ?? 'word'
    const side = together?.get(id)
    const apart = side ? (side.asked.length > 0 ? 0 : 1) : found.every(({ asked }) => asked.length > 0) ? 2 : 3
    return { id, way, apart, terms: found }
  })
}
