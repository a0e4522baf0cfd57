import { distance } from '../text/distance.ts'

/** In shorter words one letter makes another word: `Mobic`, `Mobil`. */
const SHORTEST = 7

/** The word with each of its letters left out in turn. */
const withoutOne = (word: string): string[] => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))

/** Whether two words differ in nothing but two neighboring letters that have changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place])
  return a === b.slice(0, at) + (b[at + 1] ?? '') + (b[at] ?? '') + b.slice(at + 2)
}

/** Whether one letter more, less, other or in its neighbor's place makes one word of the other. */
const isOneSlip = (a: string, b: string): boolean => distance(a, b) <= 1 || isSwapped(a, b)

/**
 * For a word that is none of `words`, the one of them that it is with one slip of the pen: `omeprazol` is `omeprazole`.
 * Null where it is shorter than seven letters, where its first letter differs, and where it may be two of them.
 */
export function toNearWord(words: Iterable<string>): (word: string) => string | null {
  const known = new Set<string>()
  /** Words by themselves, and by what is left of them without one letter. */
  const byRest = new Map<string, string[]>()
  for (const word of words) {
    if (known.has(word)) continue
    known.add(word)
    if (word.length < SHORTEST - 1) continue
    for (const rest of new Set([word, ...withoutOne(word)])) byRest.set(rest, [...(byRest.get(rest) ?? []), word])
  }
  return (word) => {
    if (word.length < SHORTEST || known.has(word)) return null
    const near = new Set(
      [word, ...withoutOne(word)]
        .flatMap((rest) => byRest.get(rest) ?? [])
        .filter((other) => other.length >= SHORTEST && other[0] === word[0] && isOneSlip(word, other)),
    )
    const [one, ...others] = near
    return one !== undefined && others.length === 0 ? one : null
  }
}
