import { type PhrasePart, parsePhrase } from './parse-phrase.ts'
import type { Token } from './tokens.ts'

/** A phrase and the entry that it speaks for. */
export interface OwnedPhrase {
  id: string
  words: string
  /** The words with their lists written out, where they name any. */
  pattern?: string
}

/** A place between two words of phrases. Its size is that of the phrase as written: choices are not multiplied out. */
export interface PhraseNode {
  /** Counts the places of a graph, in the order of its phrases. */
  order: number
  next: Map<string, PhraseNode[]>
  phrase: OwnedPhrase | null
}

type MakeNode = () => PhraseNode

function toNodes(): MakeNode {
  let order = 0
  return () => ({ order: order++, next: new Map(), phrase: null })
}

/**
 * Leads on from all of `from` through the parts, the last of which end in `end`, so that what follows a choice is
 * written once for all its options; answers where they end.
 */
function addParts(from: PhraseNode[], parts: PhrasePart[], end: PhraseNode, toNode: MakeNode): PhraseNode[] {
  return parts.reduce((nodes, part, at) => {
    const target = at === parts.length - 1 ? end : toNode()
    if ('options' in part)
      return [...new Set(part.options.flatMap((option) => addParts(nodes, option, target, toNode)))]
    for (const node of nodes) {
      const targets = node.next.get(part.word)
      if (!targets) node.next.set(part.word, [target])
      else if (!targets.includes(target)) targets.push(target)
    }
    return [target]
  }, from)
}

/** All phrases from one beginning. Phrases with a fault are left out; whoever reads the entries reports them. */
export function toPhraseGraph(phrases: OwnedPhrase[]): PhraseNode {
  const toNode = toNodes()
  const root = toNode()
  for (const phrase of phrases) {
    const parsed = parsePhrase(phrase.pattern ?? phrase.words)
    if ('fault' in parsed) continue
    const ends = addParts([root], parsed.parts, toNode(), toNode)
    for (const end of ends) end.phrase ??= phrase
  }
  return root
}

/** Every way from one place of a graph over a word to others. */
function* listWays(root: PhraseNode): Generator<[word: string, targets: PhraseNode[]]> {
  const seen = new Set<PhraseNode>([root])
  for (const node of seen) {
    for (const way of node.next) {
      for (const target of way[1]) seen.add(target)
      yield way
    }
  }
}

/** Every word of a graph's phrases, once. */
export const wordsOf = (root: PhraseNode): Set<string> => new Set(listWays(root).map(([word]) => word))

/** How many ways the graph of a phrase has: with each word that may be missing, those of the words before it grow. */
export const countWays = (pattern: string): number =>
  listWays(toPhraseGraph([{ id: '', words: pattern }])).reduce((sum, [, targets]) => sum + targets.length, 0)

/** A phrase that a text holds. */
export interface Candidate {
  phrase: OwnedPhrase
  /** Indices of the tokens that are the phrase's own words; what a gap leaps over is not. */
  taken: number[]
}

/**
 * Where two phrases share words of a text: `apart` keeps the longest, then the earliest, and no word stands for two
 * phrases; `overlapping` keeps all but those whose words all stand in a longer one.
 */
export type Overlap = 'apart' | 'overlapping'

/** Characters matched, white space and hyphens apart. */
export const toLength = ({ taken }: Candidate, tokens: Token[]): number =>
  taken.reduce((sum, index) => sum + (tokens[index]?.word.length ?? 0), 0)

const first = ({ taken }: Candidate): number => taken[0] ?? 0

/** Of candidates that differ in their first word alone, the one whose first word is nearest: `no X and no Y` denies Y once. */
function toNearest(candidates: Candidate[]): Candidate[] {
  const nearest = new Map<OwnedPhrase, Map<string, Candidate>>()
  for (const candidate of candidates) {
    const ofPhrase = nearest.get(candidate.phrase) ?? new Map<string, Candidate>()
    nearest.set(candidate.phrase, ofPhrase)
    const rest = candidate.taken.length > 1 ? candidate.taken.slice(1).join() : `alone ${first(candidate)}`
    const known = ofPhrase.get(rest)
    if (!known || first(known) < first(candidate)) ofPhrase.set(rest, candidate)
  }
  return [...nearest.values()].flatMap((ofPhrase) => [...ofPhrase.values()])
}

/** The candidates that stay, in the order of the text. */
export function toKept(candidates: Candidate[], tokens: Token[], overlap: Overlap): Candidate[] {
  const near = overlap === 'overlapping' ? toNearest(candidates) : candidates
  const measured = near.map((candidate) => ({ candidate, length: toLength(candidate, tokens) }))
  // Array.sort is stable: of two that are alike the one found first goes before.
  measured.sort((a, b) => b.length - a.length || first(a.candidate) - first(b.candidate))
  const kept: Candidate[] = []
  // By token, so that a candidate is held against its neighbors alone, however long the text is.
  const keptAt = new Map<number, Candidate[]>()
  for (const { candidate } of measured) {
    const gone =
      overlap === 'apart'
        ? candidate.taken.some((index) => keptAt.has(index))
        : (keptAt.get(first(candidate)) ?? []).some(({ taken }) =>
            candidate.taken.every((index) => taken.includes(index)),
          )
    if (gone) continue
    for (const index of candidate.taken) {
      const known = keptAt.get(index)
      if (known) known.push(candidate)
      else keptAt.set(index, [candidate])
    }
    kept.push(candidate)
  }
  return kept.sort((a, b) => first(a) - first(b))
}
