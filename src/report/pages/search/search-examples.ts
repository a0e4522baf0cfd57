import type { Corpus } from '../../../corpus/corpus.ts'
import { toCaseName } from '../../words/case-title.ts'
import { pageHref } from '../../words/href.ts'
import { inSentence } from '../../words/say.ts'

/** A search that finds something, as a link to its address. */
export interface Example {
  query: string
  href: string
}

const toExample = (query: string): Example => ({ query, href: `${pageHref('search')}?q=${encodeURIComponent(query)}` })

/** What stands in most requests comes first. */
function rank(words: string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([word]) => word)
}

/**
 * Searches made of the corpus's own words: the names of treatments as its requests write them, one of a single word
 * and one of several as a quotation, a treatment with a body part, and a case number.
 */
export function toExamples({ cases, decisions, taxonomy }: Corpus): Example[] {
  const titles = new Map(taxonomy.treatments.map(({ id, title }) => [id, title]))
  const parts = new Map(taxonomy.bodyParts.map(({ id, title }) => [id, inSentence(title)]))
  const asked = (title: string | undefined, request: string): string[] =>
    title && request.toLowerCase().includes(title.toLowerCase()) ? [inSentence(title)] : []
  const names = rank(decisions.flatMap(({ treatment, request }) => asked(titles.get(treatment ?? ''), request)))
  const pairs = rank(
    decisions.flatMap(({ treatment, request, bodyParts }) =>
      asked(titles.get(treatment ?? ''), request).flatMap((name) =>
        bodyParts.flatMap((part) => asked(parts.get(part), request).map((body) => `${name} ${body}`)),
      ),
    ),
  )
  const single = names.find((name) => !/\s/.test(name))
  const several = names.find((name) => /\s/.test(name))
  const number = cases.find(({ letter }) => letter.caseNumber !== null) ?? cases[0]
  return [
    ...(single ? [single] : []),
    ...(several ? [`"${several}"`] : []),
    ...pairs.slice(0, 1),
    ...(number ? [toCaseName(number)] : []),
  ].map(toExample)
}
