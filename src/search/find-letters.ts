import type { Term } from './parse-query.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Letters by id, each with the place of the first word found: its number in the letter, null where only its name fits. */
export type Places = ReadonlyMap<string, number | null>

/** Letters that have these words side by side, in any of their forms. */
export type Find = (words: readonly string[]) => Promise<Places>

/** What was found of one term in one letter. */
export interface Found {
  /** Whether the letters stand only inside other words. */
  inside: boolean
  place: number | null
  words: readonly string[]
}

export interface FoundLetter {
  id: string
  /** Whether some term stands only inside other words. */
  inside: boolean
  /** In the order of the terms. */
  terms: Found[]
}

/** The ways in which a term can stand in a letter, as words to be found; those inside other words apart. */
function toWays({ words }: Term, vocabulary: Vocabulary, inside: boolean): { direct: string[][]; within: string[][] } {
  const last = words.at(-1) ?? ''
  const rest = words.slice(0, -1)
  const after = vocabulary.relatedTo(last)
  const ends = [last, ...after.beginning]
  const direct = ends.map((end) => [...rest, end])
  if (!inside) return { direct, within: [] }
  const [first, ...middle] = rest
  if (first === undefined) return { direct, within: after.inside.map((word) => [word]) }
  const before = vocabulary.relatedTo(first).ending
  return { direct, within: before.flatMap((start) => ends.map((end) => [start, ...middle, end])) }
}

async function findTerm(term: Term, find: Find, vocabulary: Vocabulary, inside: boolean): Promise<Map<string, Found>> {
  const { direct, within } = toWays(term, vocabulary, inside)
  const found = new Map<string, Found>()
  const gather = async (ways: string[][], only: boolean): Promise<void> => {
    const all = await Promise.all(ways.map((words) => find(words)))
    all.forEach((places, way) => {
      for (const [id, place] of places)
        if (!found.has(id)) found.set(id, { inside: only, place, words: ways[way] ?? [] })
    })
  }
  await gather(direct, false)
  await gather(within, true)
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
  const [first, ...others] = byTerm
  return [...(first?.keys() ?? [])].flatMap((id) => {
    if (!others.every((found) => found.has(id))) return []
    const found = byTerm.flatMap((letters) => letters.get(id) ?? [])
    return { id, inside: found.some((one) => one.inside), terms: found }
  })
}
