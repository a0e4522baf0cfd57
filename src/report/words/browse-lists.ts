import type { Corpus } from '../../corpus/corpus.ts'
import { type AnyDimension, dimensionsIn } from '../../dimensions/dimensions.ts'
import { groupByValue } from '../../rates/group-rates.ts'
import { toBrowseId } from './browse-href.ts'
import { type Names, nameOf, toNames } from './names.ts'
import { oncePer } from './once-per.ts'
import type { DecisionRow, Outcome } from './shapes.ts'

/** The decisions that share one value of a dimension: what a mark of a figure or a count leads to. */
export interface BrowseList {
  dimension: AnyDimension
  /** The value, empty where none was read or classified. */
  value: string
  /** The value as a part of the address. */
  slug: string
  title: string
  /** Those overturned first, then the newest first. */
  decisions: DecisionRow[]
  byOutcome: Record<Outcome, DecisionRow[]>
}

function toList(names: Names, dimension: AnyDimension, slug: string, decisions: DecisionRow[]): BrowseList {
  // Values that differ only in signs that no address has share a list; it is called like the first of them.
  const values = decisions.flatMap((row) => dimension.valuesOf(row))
  const value = values.find((one) => toBrowseId(one) === slug) ?? ''
  return {
    dimension,
    value,
    slug,
    title: value === '' ? dimension.without : nameOf(names, dimension.id, value).title,
    decisions,
    byOutcome: {
      upheld: decisions.filter(({ outcome }) => outcome === 'upheld'),
      overturned: decisions.filter(({ outcome }) => outcome === 'overturned'),
    },
  }
}

/**
 * The decisions in the order of lists, sorted once for all of them: those overturned first, then the newest first, those
 * without a date last; what is left stays in the order of the corpus.
 */
export const toListOrder = oncePer((corpus: Corpus): DecisionRow[] => {
  const side = ({ outcome }: DecisionRow): number => (outcome === 'overturned' ? 0 : 1)
  const day = ({ decisionDate }: DecisionRow): string => decisionDate ?? ''
  return [...corpus.decisions].sort((a, b) => side(a) - side(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))
})

/** Every list that has decisions, by dimension and slug; made once for each corpus. */
export const toBrowseLists = oncePer((corpus: Corpus): BrowseList[] => {
  const names = toNames(corpus.taxonomy)
  return dimensionsIn('lists', 'lists of several').flatMap((dimension) => {
    const least = dimension.publishedIn.includes('lists') ? 1 : 2
    const slugsOf = (row: DecisionRow): string[] => {
      const values = dimension.valuesOf(row)
      return [...new Set((values.length > 0 ? values : ['']).map(toBrowseId))]
    }
    return groupByValue(toListOrder(corpus), slugsOf)
      .filter(([slug, rows]) => rows.length >= least && (slug !== toBrowseId('') || least === 1))
      .map(([slug, rows]) => toList(names, dimension, slug, rows))
  })
})
