/** In shorter words one letter makes another word: `Mobic`, `Mobil`. */
const SHORTEST = 7

/** The word with each of its letters left out in turn. */
const withoutOne = (word: string): string[] => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))

/** Whether one letter more, less, other or in its neighbor's place makes one word of the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  if (restA.length > restB.length) return restA.slice(1) === restB
  if (restA.length < restB.length) return restA === restB.slice(1)
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  return restA.slice(1) === restB.slice(1) || isSwapped
}

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
