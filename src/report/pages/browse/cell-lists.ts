import type { Corpus } from '../../../corpus/corpus.ts'
import { type DimensionId, dimensionOf } from '../../../dimensions/dimensions.ts'
import { groupByTwo } from '../../../rates/cross-rates.ts'
import { browseHref } from '../../words/browse-href.ts'
import { toBrowseLists, toListOrder } from '../../words/browse-lists.ts'
import { type Aspect, type Crossing, cellHref, LEVELS, type Level } from '../../words/cell-href.ts'
import type { Chosen } from '../../words/explore-href.ts'
import { CITED_SOURCES } from '../../words/guideline-citing.ts'
import { pageHref } from '../../words/href.ts'
import { PAGE_SIZE } from '../../words/list-pages.ts'
import { type Names, nameOf, toNames } from '../../words/names.ts'
import { oncePer } from '../../words/once-per.ts'
import { inSentence } from '../../words/say.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { CROSSINGS } from './crossings.ts'

/** One side of a cell: what it is called, where the list of all its decisions is, and the page about it. */
export interface CellSide {
  title: string
  listHref: string | null
  pageHref: string | null
  /** By what its decisions are chosen; null where no dimension alone tells them. */
  chosen: Chosen[] | null
}

/** The decisions of one cell of two dimensions. */
export interface CellList {
  crossing: Crossing
  first: string
  second: string
  sides: [CellSide, CellSide]
  /** In the order of lists. */
  decisions: DecisionRow[]
}

function toSide(names: Names, dimension: DimensionId, value: string): CellSide {
  const { without, pages } = dimensionOf(dimension)
  return {
    title: value === '' ? without : nameOf(names, dimension, value).title,
    listHref: browseHref(dimension, value),
    pageHref: pages && value !== '' ? pageHref(pages, value) : null,
    chosen: [[dimension, value]],
  }
}

function toCitedSide(names: Names, side: 'claims' | 'imr', id: string): CellSide {
  // What is not there is told by the family, in which no guideline cited is apart from what was not read.
  const title = id === '' ? 'Citation not read' : 'No guideline cited'
  if (id === '' || id === 'none') return { ...toSide(names, `${side}_family`, id), title }
  return toSide(names, `${side}_guideline`, id)
}

const toSourceSide = (id: string): CellSide => ({
  title: CITED_SOURCES.find((source) => source.id === id)?.title ?? 'Any source or none',
  listHref: null,
  pageHref: null,
  chosen: null,
})

/** What a page of a treatment counts, but for the reviewer's guideline. */
export function toAspectSide(names: Names, aspect: Aspect, id: string): CellSide {
  if (aspect === 'claims') return toCitedSide(names, 'claims', id)
  if (aspect === 'both') {
    const sides = (['claims', 'imr'] as const).map((side) => toCitedSide(names, side, id))
    return {
      title: `${sides[0]?.title}, by both sides`,
      listHref: cellHref('guidelines', id, id),
      pageHref: null,
      chosen: sides.flatMap(({ chosen }) => chosen ?? []),
    }
  }
  const { label, without } = dimensionOf(aspect)
  const side = toSide(names, aspect, id)
  return id === '' ? { ...side, title: `${label}: ${inSentence(without)}` } : side
}

/** `category-specialty` in its parts; null for a crossing of other things. */
export function toAspect(crossing: Crossing): [level: Level, aspect: Aspect] | null {
  const level = LEVELS.find((one) => crossing.startsWith(`${one}-`))
  return level ? [level, crossing.slice(level.length + 1) as Aspect] : null
}

const ASPECT_WORDS: Partial<Record<Aspect, string>> = {
  claims: 'the claims administrator’s guideline',
  both: 'the guideline that both sides cite',
}

/** What a count on the page of a treatment is by: `the claims administrator’s guideline`. */
export const sayAspect = (aspect: Aspect): string =>
  ASPECT_WORDS[aspect] ?? `the ${inSentence(dimensionOf(aspect).label)}`

function toSides(names: Names, crossing: Crossing, first: string, second: string): [CellSide, CellSide] {
  if (crossing === 'sources') return [toSourceSide(first), toSourceSide(second)]
  if (crossing === 'reason') return [toSide(names, 'reason', first), toSide(names, 'category', second)]
  const [level, aspect] = toAspect(crossing) ?? []
  if (level && aspect) return [toSide(names, level, first), toAspectSide(names, aspect, second)]
  const cited = toCitedSide(names, 'imr', second)
  if (crossing === 'guidelines') return [toCitedSide(names, 'claims', first), cited]
  return [toSide(names, crossing as Level, first), cited]
}

/** The lists of more than a page, by dimension and value. */
const findLong = (corpus: Corpus): Set<string> =>
  new Set(
    toBrowseLists(corpus)
      .filter(({ decisions }) => decisions.length > PAGE_SIZE)
      .map(({ dimension, value }) => `${dimension.id}/${value}`),
  )

/** Every cell that has a list, by crossing, first and second value; made once for each corpus. */
export const toCellLists = oncePer((corpus: Corpus): CellList[] => {
  const names = toNames(corpus.taxonomy)
  const rows = toListOrder(corpus)
  const long = findLong(corpus)
  return CROSSINGS.flatMap(({ crossing, firstOf, secondOf, groupedOn, unread }) =>
    groupByTwo(rows, firstOf, secondOf)
      // The cell of all and all is the corpus, which has its list already.
      .filter(({ first, second }) => first !== 'all' || second !== 'all')
      .filter(({ first }) => first !== '' || unread)
      // Citations that were not read do not stand in a treatment's table of guidelines.
      .filter(({ second }) => second !== '' || !/-(?:claims|both)$/.test(crossing))
      .filter(({ first, decisions }) => !groupedOn || (decisions.length > 1 && long.has(`${groupedOn}/${first}`)))
      .map((cell) => ({ crossing, ...cell, sides: toSides(names, crossing, cell.first, cell.second) })),
  )
})
