import type { Corpus } from '../src/corpus/corpus.ts'

/** Words that no entry knows, and in how many places of the corpus they stand. */
export interface UnmatchedWords {
  words: string
  count: number
}

const RULES = { requests: 'classify/unknown-treatment', citations: 'classify/unknown-citation' }

/**
 * Requests and citations that match no entry, most frequent first: what to add next. The same words in another case or
 * with another full stop are one line, under their first form.
 */
export function countUnmatched({ cases }: Pick<Corpus, 'cases'>, kind: keyof typeof RULES): UnmatchedWords[] {
  const found = cases.flatMap(({ messages }) =>
    messages.flatMap(({ rule, reason }) =>
      rule === RULES[kind] ? [/^"(.*)" matches no/su.exec(reason)?.[1] ?? reason] : [],
    ),
  )
  const groups = Map.groupBy(found, (words) => words.toLowerCase().replace(/[\s.,;:]+$/, ''))
  return [...groups]
    .map(([key, [words = '', ...others]]) => ({ key, words, count: others.length + 1 }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ words, count }) => ({ words, count }))
}
