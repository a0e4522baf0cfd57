import type { OwnedPhrase } from './phrase-graph.ts'
import type { Token } from './tokens.ts'

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
const toLength = ({ taken }: Candidate, tokens: Token[]): number =>
  taken.reduce((sum, index) => sum + (tokens[index]?.word.length ?? 0), 0)

const first = ({ taken }: Candidate): number => taken[0] ?? 0

/** The candidates that stay, in the order of the text. */
export function toKept(candidates: Candidate[], tokens: Token[], overlap: Overlap): Candidate[] {
  const measured = candidates.map((candidate) => ({ candidate, length: toLength(candidate, tokens) }))
  // Array.sort is stable: of two that are alike the one found first goes before.
  measured.sort((a, b) => b.length - a.length || first(a.candidate) - first(b.candidate))
  const kept: Candidate[] = []
  // By token, so that a candidate is held against its neighbours alone, however long the text is.
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
