import { NUMBER } from './parse-phrase.ts'
import { type OwnedPhrase, type PhraseNode, toPhraseGraph } from './phrase-graph.ts'
import { isSpelledNumber } from './spelled-numbers.ts'

/** The same words stand for two entries: neither could win. */
export interface Tie<T> {
  first: T
  second: T
}

const isNumber = (word: string): boolean => /^\d/.test(word) || isSpelledNumber(word)

/** The pairs of places that one word leads to from a pair of places; `{n}` goes along with any number. */
function step(a: PhraseNode, b: PhraseNode): [PhraseNode, PhraseNode][] {
  const pairs: [PhraseNode, PhraseNode][] = []
  const pair = (targets: PhraseNode[], others: PhraseNode[]) => {
    for (const target of targets) for (const other of others) if (target !== other) pairs.push([target, other])
  }
  const anyNumber = b.next.get(NUMBER)
  for (const [word, targets] of a.next) {
    const others = b.next.get(word)
    if (others) pair(targets, others)
    if (anyNumber && isNumber(word)) pair(targets, anyNumber)
    if (word === NUMBER) for (const [other, more] of b.next) if (isNumber(other)) pair(targets, more)
  }
  return pairs
}

/** Phrases of different entries that have a form in common; each second phrase is told once, with the first one. */
export function findTies<T extends OwnedPhrase>(phrases: T[]): Tie<T>[] {
  const place = new Map<OwnedPhrase, number>(phrases.map((phrase, index) => [phrase, index]))
  const seen = new Map<PhraseNode, Set<PhraseNode>>()
  const ties = new Map<T, T>()
  const root = toPhraseGraph(phrases)
  const open: [PhraseNode, PhraseNode][] = [[root, root]]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair
    const met = seen.get(a) ?? new Set()
    seen.set(a, met)
    // A pair is the same the other way round.
    if (met.has(b) || seen.get(b)?.has(a)) continue
    met.add(b)
    if (a.phrase && b.phrase && a.phrase.id !== b.phrase.id) {
      const inOrder = [a.phrase, b.phrase].sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)) as [
        T,
        T,
      ]
      if (!ties.has(inOrder[1])) ties.set(inOrder[1], inOrder[0])
    }
    for (const next of step(a, b)) open.push(next)
  }
  return [...ties].map(([second, first]) => ({ first, second }))
}
