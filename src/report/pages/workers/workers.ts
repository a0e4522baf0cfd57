import type { Corpus } from '../../../corpus/corpus.ts'
import type { DimensionId } from '../../../dimensions/dimensions.ts'
import { toFigures } from '../../figures/figure.ts'
import { DESCRIBES, toRatesFigure } from '../../figures/figure-rates.ts'
import { pageHref } from '../../words/href.ts'
import { toRateRows } from '../../words/rate-row.ts'
import { atStart, sayList, sayPartOf } from '../../words/say.ts'
import { sayReliableRows } from '../../words/say-reliable-rows.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toOverallRate, toOwnStandard } from '../../words/whole-corpus.ts'

/** What the letters say of workers, and how far; never who they are. */
function toWorkersLead(decisions: DecisionRow[]): string {
  if (decisions.length === 0) return 'No decision has been read yet, so nothing is known of the workers.'
  const letters = [...new Map(decisions.map((row) => [row.caseId, row])).values()]
  const counts = [
    { what: 'the worker’s age', count: letters.filter(({ ageBand }) => ageBand !== null).length },
    { what: 'the sex', count: letters.filter(({ sex }) => sex !== null).length },
    { what: 'the year of the injury', count: letters.filter(({ injuryYear }) => injuryYear !== null).length },
  ]
  const verb = letters.length === 1 ? 'states' : 'state'
  const of = (count: number) => sayPartOf(count, letters.length, 'letter')
  if (counts.every(({ count }) => count === letters.length)) {
    return `Letters name no one. ${atStart(of(letters.length))} ${verb} ${sayList(counts.map(({ what }) => what))}.`
  }
  return `Letters name no one. ${atStart(sayList(counts.map(({ what, count }, place) => `${of(count)} ${place === 0 ? `${verb} ` : ''}${what}`)))}.`
}

/** One thing that letters say of a worker, and how its rows are called. */
interface Trait {
  name: string
  dimension: DimensionId
  /** Singular, in the headline. */
  noun: string
  by: string
  head: string
  /** Where the dimension's own words do not say enough. */
  restLabel?: string
  /** Set where the rows have an order of their own, in which they then stand. */
  order?: string
}

const TRAITS: Trait[] = [
  {
    name: 'age',
    dimension: 'age_band',
    noun: 'age band',
    by: 'by the worker’s age',
    head: 'Age in years',
    order: 'in order of age',
  },
  {
    name: 'sex',
    dimension: 'sex',
    noun: 'group by sex',
    by: 'by the worker’s sex',
    head: 'Sex by the letter’s words',
  },
  {
    name: 'injury-year',
    dimension: 'injury_year',
    noun: 'year',
    by: 'by year of the injury',
    head: 'Year of injury',
    restLabel: 'Year of injury not stated',
    order: 'in order of time',
  },
]

/** More years than this are cut from the drawing. */
const MOST_YEARS = 30

const asNamed = (label: string) => label

const TITLE = 'Injured workers, by age and sex'

/** The page `/workers/`: decisions by what their letters say of the worker, one thing at a time. */
export function toWorkers(corpus: Corpus) {
  const { decisions } = corpus
  const all = toOverallRate(corpus)
  const standard = toOwnStandard(corpus)
  const drafts = TRAITS.map(({ dimension, noun, restLabel, order, ...words }) => {
    const groups = toRateRows(corpus, dimension, { restLabel })
    if (order) groups.rows.sort((a, b) => a.id.localeCompare(b.id, 'en-US', { numeric: true }))
    return toRatesFigure({
      ...words,
      headline: sayReliableRows(groups.rows, all.rate, noun, order ? asNamed : undefined),
      ...groups,
      overall: all.rate,
      of: all,
      order,
      tiers: !order,
      most: order ? MOST_YEARS : undefined,
      notes: [DESCRIBES],
      standard,
    })
  })
  const page = { id: 'workers', href: pageHref('workers'), title: TITLE }
  return {
    title: TITLE,
    lead: toWorkersLead(decisions),
    empty: decisions.length === 0,
    // By age, by sex, by year of injury.
    figures: toFigures(corpus, page, drafts),
  }
}
