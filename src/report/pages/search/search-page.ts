import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { countValues, FILTERS, type Filter, NOTHING_CHOSEN } from '../../../search/letter-facts.ts'
import { INDEX_FOLDER, LETTERS_SEARCHED_INSIDE } from '../../../search/search-document.ts'
import { toCaseName } from '../../words/case-title.ts'
import { type Facet, toFacets } from '../../words/cases-facets.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { inSentence } from '../../words/say.ts'
import type { Outcome } from '../../words/shapes.ts'
import { NOTHING_CITED, toLetterFacts } from './search-document.ts'

/** A search that finds something, as a link to its address. */
interface Example {
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
function toExamples({ cases, decisions, taxonomy }: Corpus): Example[] {
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

/** A value that the letters can be narrowed by, with the number of letters. */
export interface FilterValue {
  value: string
  text: string
  count: number
  outcome: Outcome | null
}

export interface FilterGroup {
  filter: Filter
  title: string
  /** The most letters first; what is not stated last. */
  values: FilterValue[]
  /** Values below the fold. */
  more: FilterValue[]
}

export interface SearchPage {
  lead: string
  /** What the script of the page needs to know. */
  index: {
    folder: string
    facts: string
    topics: string
    cases: string
    slices: number
    letters: number
    inside: boolean
  }
  groups: FilterGroup[]
  examples: Example[]
  /** For readers without JavaScript. */
  casesHref: string
  facets: Facet[]
  empty: boolean
}

const TITLES: Record<Filter, string> = {
  outcome: 'Outcome of a decision',
  category: 'Treatment',
  guideline: 'Reviewer’s guideline',
  'claims-guideline': 'Claims administrator’s guideline',
  specialty: 'Reviewer’s specialty',
  year: 'Year of the decision',
}
const NOT_READ: Record<Filter, string> = {
  outcome: 'Not read',
  category: 'Not classified',
  guideline: 'Not recognized',
  'claims-guideline': 'Not recognized',
  specialty: 'Not read',
  year: 'Not stated',
}

/** Values that stand open. */
const OPEN = 6

function toText(corpus: Corpus, filter: Filter, value: string): string {
  if (value === '') return NOT_READ[filter]
  if (filter === 'outcome') return nameOf(toNames(corpus.taxonomy), 'outcome', value).title
  if (filter === 'category') return nameOf(toNames(corpus.taxonomy), 'category', value).short
  if (filter === 'specialty' || filter === 'year') return value
  return value === NOTHING_CITED ? 'None cited' : nameOf(toNames(corpus.taxonomy), 'imr_guideline', value).short
}

function toGroups(corpus: Corpus): FilterGroup[] {
  const facts = toLetterFacts(corpus)
  const all = facts.letters.map((_, place) => place)
  return FILTERS.map((filter) => {
    const counts = countValues(facts, all, NOTHING_CHOSEN, filter)
    const values = facts.values[filter]
      .map(
        (value, place): FilterValue => ({
          value,
          text: toText(corpus, filter, value),
          count: counts[place] ?? 0,
          outcome: filter === 'outcome' ? (value as Outcome) : null,
        }),
      )
      .sort(
        (a, b) =>
          Number(a.value === '') - Number(b.value === '') ||
          (filter === 'year' ? b.value.localeCompare(a.value, 'en') : b.count - a.count) ||
          (a.text < b.text ? -1 : 1),
      )
    const open = values.length <= OPEN + 1 ? values.length : OPEN
    return { filter, title: TITLES[filter], values: values.slice(0, open), more: values.slice(open) }
  })
}

/** The page of the full-text search; `slices` is the number of indexes that the browser merges. */
export function toSearchPage(corpus: Corpus, slices: number): SearchPage {
  return {
    lead: `The words of ${formatNumberOf(corpus.cases.length, 'letter')}, as the letters have them: each sentence found leads to its paragraph.`,
    index: {
      folder: fileHref(`${INDEX_FOLDER}/`),
      facts: fileHref('search/letters/'),
      topics: fileHref('search/topics.json'),
      cases: pageHref('cases'),
      slices,
      letters: corpus.cases.length,
      inside: corpus.cases.length <= LETTERS_SEARCHED_INSIDE,
    },
    groups: toGroups(corpus),
    examples: toExamples(corpus),
    casesHref: pageHref('cases'),
    facets: toFacets(corpus).filter(({ lines }) => lines.some(({ href }) => href !== null)),
    empty: corpus.cases.length === 0,
  }
}
