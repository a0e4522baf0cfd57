import { NUMBER } from './parse-phrase.ts'
import { type OwnedPhrase, type PhraseNode, toPhraseGraph } from './phrase-graph.ts'
import { isSpelledNumber } from './tokens.ts'

/** The same words stand for two entries: neither could win. */
interface Tie<T> {
  first: T
  second: T
}

/** A phrase's places, and what tells most pairs of phrases apart before one of them is followed. */
interface Outline<T> {
  phrase: T
  root: PhraseNode
  /** The words that its forms begin and end with; numbers are all one. */
  firsts: Set<string>
  lasts: Set<string>
  /** In words. */
  shortest: number
  longest: number
}

const isNumber = (word: string): boolean => /^\d/.test(word) || isSpelledNumber(word)
const asNumber = (word: string): string => (isNumber(word) ? NUMBER : word)

function toOutline<T extends OwnedPhrase>(phrase: T): Outline<T> {
  const root = toPhraseGraph([phrase])
  const lasts = new Set<string>()
  const lengths = new Map<PhraseNode, { shortest: number; longest: number }>()
  const measure = (node: PhraseNode): { shortest: number; longest: number } => {
    const known = lengths.get(node)
    if (known) return known
    let [shortest, longest] = node.phrase ? [0, 0] : [Number.POSITIVE_INFINITY, 0]
    for (const [word, targets] of node.next) {
      for (const target of targets) {
        if (target.phrase) lasts.add(asNumber(word))
        const rest = measure(target)
        shortest = Math.min(shortest, rest.shortest + 1)
        longest = Math.max(longest, rest.longest + 1)
      }
    }
    lengths.set(node, { shortest, longest })
    return { shortest, longest }
  }
  return { phrase, root, firsts: new Set([...root.next.keys()].map(asNumber)), ...measure(root), lasts }
}

/** The pairs of places that one word leads to from a pair of places; `{n}` goes along with any number. */
function step(a: PhraseNode, b: PhraseNode): [PhraseNode, PhraseNode][] {
  const pairs: [PhraseNode, PhraseNode][] = []
  const pair = (targets: PhraseNode[], others: PhraseNode[]) => {
    for (const target of targets) for (const other of others) pairs.push([target, other])
  }
  // One of two places often has a list of hundreds of words where the other has one.
  if (a.next.size <= b.next.size) for (const [word, targets] of a.next) pair(targets, b.next.get(word) ?? [])
  else for (const [word, others] of b.next) pair(a.next.get(word) ?? [], others)
  const [anyOfA, anyOfB] = [a.next.get(NUMBER), b.next.get(NUMBER)]
  if (anyOfA) for (const [word, others] of b.next) if (isNumber(word)) pair(anyOfA, others)
  if (anyOfB) for (const [word, targets] of a.next) if (isNumber(word)) pair(targets, anyOfB)
  return pairs
}

/** Whether two phrases that can begin alike have a form in common. */
function haveOneForm(a: Outline<unknown>, b: Outline<unknown>): boolean {
  if (a.shortest > b.longest || b.shortest > a.longest) return false
  if (a.lasts.isDisjointFrom(b.lasts)) return false
  const seen = new Map<PhraseNode, Set<PhraseNode>>()
  const open: [PhraseNode, PhraseNode][] = [[a.root, b.root]]
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [one, other] = pair
    const met = seen.get(one) ?? new Set()
    seen.set(one, met)
    if (met.has(other)) continue
    met.add(other)
    if (one.phrase && other.phrase) return true
    open.push(...step(one, other))
  }
  return false
}

/** Phrases of different entries that have a form in common; each second phrase is told once, with the first one. */
export function findTies<T extends OwnedPhrase>(phrases: T[]): Tie<T>[] {
  /** The phrases so far, in their order, by each word that one of their forms begins with. */
  const begun = new Map<string, Set<number>>()
  const outlines = phrases.map(toOutline)
  return outlines.flatMap((one, index): Tie<T>[] => {
    const before = new Set<number>()
    for (const word of one.firsts) {
      const alike = begun.get(word) ?? new Set()
      for (const place of alike) before.add(place)
      begun.set(word, alike.add(index))
    }
    const first = [...before]
      .sort((a, b) => a - b)
      .map((place) => outlines[place] as Outline<T>)
      .find((other) => other.phrase.id !== one.phrase.id && haveOneForm(other, one))
    return first ? [{ first: first.phrase, second: one.phrase }] : []
  })
}
