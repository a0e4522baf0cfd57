import type { Corpus } from '../../../corpus/corpus.ts'
import { groupByTwo } from '../../../rates/cross-rates.ts'
import { browseHref } from '../../words/browse-href.ts'
import { type Aspect, type Crossing, cellHref, type Level } from '../../words/cell-href.ts'
import { CITED_SOURCES } from '../../words/guideline-citing.ts'
import { pageHref } from '../../words/href.ts'
import { type Names, nameOf, toNames } from '../../words/names.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { CROSSINGS } from './crossings.ts'

/** One side of a cell: what it is called, where the list of all its decisions is, and the page about it. */
export interface CellSide {
  title: string
  listHref: string | null
  pageHref: string | null
}

/** The decisions of one cell of two dimensions. */
export interface CellList {
  crossing: Crossing
  first: string
  second: string
  sides: [CellSide, CellSide]
  /** In the order of the corpus. */
  decisions: DecisionRow[]
}

const toTreatmentSide = (names: Names, level: Level, id: string): CellSide => ({
  title: id === '' ? 'Not classified' : nameOf(names, level, id).title,
  listHref: browseHref(level, id),
  pageHref: id === '' ? null : pageHref('treatments', id),
})

function toCitedSide(names: Names, side: 'claims' | 'imr', id: string): CellSide {
  if (id === '') return { title: 'Citation not read', listHref: browseHref(`${side}-family`, ''), pageHref: null }
  if (id === 'none') return { title: 'No guideline cited', listHref: browseHref(`${side}-family`, id), pageHref: null }
  const { title } = nameOf(names, `${side}-guideline`, id)
  return { title, listHref: browseHref(`${side}-guideline`, id), pageHref: pageHref('guidelines', id) }
}

const toSourceSide = (id: string): CellSide => ({
  title: CITED_SOURCES.find((source) => source.id === id)?.title ?? 'Any source or none',
  listHref: null,
  pageHref: null,
})

const toReasonSide = (names: Names, id: string): CellSide => ({
  title: id === '' ? 'No reason read' : nameOf(names, 'reason', id).title,
  listHref: browseHref('reason', id),
  pageHref: id === '' ? null : pageHref('reasons', id),
})

/** What a page of a treatment counts, but for the reviewer's guideline. */
function toAspectSide(names: Names, aspect: Aspect, id: string): CellSide {
  if (aspect === 'claims') return toCitedSide(names, 'claims', id)
  if (aspect === 'both') {
    const { title } = toCitedSide(names, 'claims', id)
    return { title: `${title}, by both sides`, listHref: cellHref('guidelines', id, id), pageHref: null }
  }
  const without = aspect === 'specialty' ? 'Specialty not read' : 'Denied or modified: not stated'
  const title = id === '' ? without : nameOf(names, aspect, id).title
  return { title, listHref: browseHref(aspect, id), pageHref: null }
}

/** `category-specialty` in its parts; null for a crossing of other things. */
export function toAspect(crossing: Crossing): [level: Level, aspect: Aspect] | null {
  const [, level, aspect] = /^(category|subcategory|treatment)-(.+)$/.exec(crossing) ?? []
  return level && aspect ? [level as Level, aspect as Aspect] : null
}

function toSides(names: Names, crossing: Crossing, first: string, second: string): [CellSide, CellSide] {
  if (crossing === 'sources') return [toSourceSide(first), toSourceSide(second)]
  if (crossing === 'reason') return [toReasonSide(names, first), toTreatmentSide(names, 'category', second)]
  const [level, aspect] = toAspect(crossing) ?? []
  if (level && aspect) return [toTreatmentSide(names, level, first), toAspectSide(names, aspect, second)]
  const cited = toCitedSide(names, 'imr', second)
  if (crossing === 'guidelines') return [toCitedSide(names, 'claims', first), cited]
  return [toTreatmentSide(names, crossing as Level, first), cited]
}

const known = new WeakMap<Corpus, CellList[]>()

/** Every cell that holds a decision, by crossing, first and second value; made once for each corpus. */
export function toCellLists(corpus: Corpus): CellList[] {
  const before = known.get(corpus)
  if (before) return before
  const names = toNames(corpus.taxonomy)
  const lists = CROSSINGS.flatMap(({ crossing, firstOf, secondOf, least }) =>
    groupByTwo(corpus.decisions, firstOf, secondOf)
      // The cell of all and all is the corpus, which has its list already.
      .filter(({ first, second }) => first !== 'all' || second !== 'all')
      // Decisions in which no reason was read stand in no figure by category.
      .filter(({ first }) => first !== '' || (crossing !== 'reason' && !toAspect(crossing)))
      // Nor do citations that were not read stand in a treatment's table of guidelines.
      .filter(({ second }) => second !== '' || !/-(?:claims|both)$/.test(crossing))
      .filter(({ decisions }) => decisions.length >= least)
      .map((cell) => ({ crossing, ...cell, sides: toSides(names, crossing, cell.first, cell.second) })),
  )
  known.set(corpus, lists)
  return lists
}
