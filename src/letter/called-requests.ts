import { areElsewhere } from './told-places.ts'
import { type Asked, readPhrase } from './told-requests.ts'

/** Whether a phrase says all of a name, and beside it only what the request is called anyway. */
function isCalled(said: string[], { names, kinds, called }: Asked): boolean {
  const isOwn = (word: string): boolean => names.includes(word) || kinds.includes(word)
  return called().some(
    (name) => name.every((word) => said.includes(word)) && said.every((word) => name.includes(word) || isOwn(word)),
  )
}

/**
 * The requests that a phrase calls by a name that the taxonomy has for them: `the muscle relaxant`, `carisoprodol` for
 * Soma. A name that several have points at none, but for a phrase that speaks of several.
 */
export function findCalled(phrase: string, requests: Asked[]): number[] {
  const { names, told, isSeveral } = readPhrase(phrase)
  if (names.length === 0) return []
  const found = requests.flatMap((request, at) =>
    isCalled(names, request) && !areElsewhere(request.names, told.names) ? [at] : [],
  )
  return found.length === 1 || isSeveral ? found : []
}
