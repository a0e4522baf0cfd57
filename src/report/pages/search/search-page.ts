import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf } from '../../../rates/format-rate.ts'
import { countValues, FILTERS, type Filter, NOTHING_CHOSEN } from '../../../search/letter-facts.ts'
import { INDEX_FOLDER, LETTERS_SEARCHED_INSIDE } from '../../../search/search-document.ts'
import { type Facet, toFacets } from '../../words/cases-facets.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import type { Outcome } from '../../words/shapes.ts'
import { NOTHING_CITED, toLetterFacts } from './letter-facts.ts'
import { type Example, toExamples } from './search-examples.ts'

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
  index: { folder: string; facts: string; cases: string; slices: number; inside: boolean }
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
const OUTCOMES: Record<string, string> = { upheld: 'Upheld', overturned: 'Overturned' }

/** Values that stand open. */
const OPEN = 6

function toText(corpus: Corpus, filter: Filter, value: string): string {
  if (value === '') return NOT_READ[filter]
  if (filter === 'outcome') return OUTCOMES[value] ?? value
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
      facts: fileHref('search/letters.json'),
      cases: pageHref('cases'),
      slices,
      inside: corpus.cases.length <= LETTERS_SEARCHED_INSIDE,
    },
    groups: toGroups(corpus),
    examples: toExamples(corpus),
    casesHref: pageHref('cases'),
    facets: toFacets(corpus).filter(({ lines }) => lines.some(({ href }) => href !== null)),
    empty: corpus.cases.length === 0,
  }
}
