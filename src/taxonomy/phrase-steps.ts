import type { OwnedPhrase, PhraseNode } from './phrase-graph.ts'

/**
 * All places of the graph that the same words lead to, as one: so a text follows a single way, however many phrases
 * there are. What lies behind a word is put together when a text first goes there.
 */
export interface Step {
  next: Map<string, PhraseNode[] | Step>
  phrase: OwnedPhrase | null
}

/** From a step over a word to the next; null where no phrase goes on with it. */
export type Follow = (step: Step, word: string) => Step | null

/** The step of a graph's beginning, and how a text goes on. The same places have one step, whatever words led there. */
export function toSteps(root: PhraseNode): { first: Step; follow: Follow } {
  const made = new Map<string, Step>()
  const toStep = (nodes: PhraseNode[]): Step => {
    const sorted = [...new Set(nodes)].sort((a, b) => a.order - b.order)
    const key = sorted.map(({ order }) => order).join()
    const known = made.get(key)
    if (known) return known
    const step: Step = { next: new Map(), phrase: sorted.find(({ phrase }) => phrase !== null)?.phrase ?? null }
    for (const { next } of sorted) {
      for (const [word, targets] of next) {
        const before = step.next.get(word)
        step.next.set(word, Array.isArray(before) ? [...before, ...targets] : targets)
      }
    }
    made.set(key, step)
    return step
  }
  const follow: Follow = (step, word) => {
    const next = step.next.get(word)
    if (!next) return null
    if (!Array.isArray(next)) return next
    const behind = toStep(next)
    step.next.set(word, behind)
    return behind
  }
  return { first: toStep([root]), follow }
}
