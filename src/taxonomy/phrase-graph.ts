import { type PhrasePart, parsePhrase } from './parse-phrase.ts'

/** A phrase and the entry that it speaks for. */
export interface OwnedPhrase {
  id: string
  words: string
  /** The words with their lists written out, where they name any. */
  pattern?: string
}

/** A place between two words of phrases. Its size is that of the phrase as written: choices are not multiplied out. */
export interface PhraseNode {
  next: Map<string, PhraseNode[]>
  /** The phrase that ends here. */
  phrase: OwnedPhrase | null
}

export const toNode = (): PhraseNode => ({ next: new Map(), phrase: null })

/**
 * Leads on from all of `from` through the parts, the last of which end in `end`, so that what follows a choice is
 * written once for all its options; answers where they end.
 */
function addParts(from: PhraseNode[], parts: PhrasePart[], end: PhraseNode): PhraseNode[] {
  return parts.reduce((nodes, part, at) => {
    const target = at === parts.length - 1 ? end : toNode()
    if ('options' in part) return [...new Set(part.options.flatMap((option) => addParts(nodes, option, target)))]
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
  const root = toNode()
  for (const phrase of phrases) {
    const parsed = parsePhrase(phrase.pattern ?? phrase.words)
    if ('fault' in parsed) continue
    const ends = addParts([root], parsed.parts, toNode())
    for (const end of ends) end.phrase ??= phrase
  }
  return root
}
