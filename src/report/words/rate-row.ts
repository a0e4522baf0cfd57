import type { Corpus } from '../../corpus/corpus.ts'
import { type DimensionId, dimensionOf } from '../../dimensions/dimensions.ts'
import { formatNumberOf } from '../../rates/format-rate.ts'
import { groupByValue } from '../../rates/group-rates.ts'
import type { Rate } from '../../rates/rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import { browseHref } from './browse-href.ts'
import { exploreByHref } from './explore-href.ts'
import { nameOf, toNames } from './names.ts'
import type { DecisionRow } from './shapes.ts'

/** One group of decisions in a figure or a table: its name, its rate, and where both lead. */
export interface RateRow {
  id: string
  label: string
  /** The full title, where the label is a shorter one. */
  title?: string
  rate: Rate
  /** The page of the thing itself; null where it has none. */
  href: string | null
  /** The list of its decisions; null without decisions. */
  countHref: string | null
  /** Its shrunken estimate, drawn as a second mark. */
  shrunken?: number | null
}

/** A count that stands outside the rows, with the list of its decisions. */
export interface RestCount {
  label: string
  count: number
  /** The count with its noun: `12 decisions`. */
  text: string
  href: string | null
}

/** The groups of one dimension, and what was not read or not classified in it. */
export interface RateRows {
  rows: RateRow[]
  rest: RestCount[]
  /** All decisions divided so in the explorer; null where that lacks the dimension. */
  exploreHref: string | null
}

/** A count of decisions that stands outside the rows. */
export function toRestCount(label: string, count: number, href: string | null): RestCount {
  return { label, count, text: formatNumberOf(count, 'decision'), href }
}

/** By number of decisions, the most first; then by name. Never by rate. */
export function byCount(a: RateRow, b: RateRow): number {
  return b.rate.decided - a.rate.decided || a.label.localeCompare(b.label, 'en-US')
}

/** Which decisions are grouped, and where the values lead. */
interface Grouped {
  /** All of the corpus unless told otherwise. */
  decisions?: DecisionRow[]
  /** The page of a value; null where it has none. */
  hrefOf?: (id: string) => string | null
  /** Names the decisions without a value where the dimension's own words do not say enough. */
  restLabel?: string
  /** The list of a value's decisions; that of all decisions of the corpus with the value unless told otherwise. */
  listOf?: (id: string) => string
}

/** The groups of one dimension, the largest first; what has no value there stands apart. */
export function toRateRows(
  corpus: Pick<Corpus, 'decisions' | 'taxonomy' | 'likeness'>,
  dimension: DimensionId,
  {
    decisions = corpus.decisions,
    hrefOf = () => null,
    restLabel,
    listOf = (id) => browseHref(dimension, id),
  }: Grouped = {},
): RateRows {
  const { valuesOf, without } = dimensionOf(dimension)
  const names = toNames(corpus.taxonomy)
  const rows: RateRow[] = []
  const rest: RestCount[] = []
  for (const [id, group] of groupByValue(decisions, valuesOf)) {
    const countHref = listOf(id)
    if (id === '') rest.push(toRestCount(restLabel ?? without, group.length, countHref))
    else {
      rows.push({
        id,
        label: nameOf(names, dimension, id).title,
        rate: toRate(group, corpus.likeness),
        href: hrefOf(id),
        countHref,
      })
    }
  }
  return { rows: rows.sort(byCount), rest, exploreHref: exploreByHref(dimension) }
}
