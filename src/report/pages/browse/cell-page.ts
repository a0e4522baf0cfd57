import type { Corpus } from '../../../corpus/corpus.ts'
import { dimensionOf, findDimension, toUrlName } from '../../../dimensions/dimensions.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import { toBrowseId } from '../../words/browse-href.ts'
import { type Crossing, cellHref, type Level } from '../../words/cell-href.ts'
import type { Chosen } from '../../words/explore-href.ts'
import { pageHref } from '../../words/href.ts'
import { sayShown, toPageLinks } from '../../words/list-pages.ts'
import { type BrowsePage, type PagedRoute, sayCounted, toPagedRoutes } from './browse-page.ts'
import { type CellList, sayAspect, toAspect, toCellLists } from './cell-lists.ts'
import { toListEnd } from './list-end.ts'
import { toListGroups } from './list-groups.ts'

/** One page of the list of one cell, before it is laid out. */
export interface CellRoute extends PagedRoute {
  cell: CellList
}

/** All pages of the lists of all cells. */
export function toCellRoutes(corpus: Corpus): CellRoute[] {
  return toCellLists(corpus).flatMap((cell) => {
    const folder = [toUrlName(cell.crossing), toBrowseId(cell.first), toBrowseId(cell.second)].join('/')
    return toPagedRoutes(folder, cell.decisions).map((route) => ({ ...route, cell }))
  })
}

/** What the two values of a cell are of. */
const KICKERS: Partial<Record<Crossing, string>> = {
  guidelines: 'Claims administrator’s guideline, and the reviewer’s',
  sources: 'What the claims administrator cited, and the reviewer',
  reason: 'Reason, and treatment category',
}

function toKicker(crossing: Crossing): string {
  const [level, aspect] = toAspect(crossing) ?? [crossing as Level]
  return (
    KICKERS[crossing] ?? `${dimensionOf(level).label}, and ${aspect ? sayAspect(aspect) : 'the reviewer’s guideline'}`
  )
}

/** Why the counts of such lists do not add up; null where they do. */
function toOverlap(crossing: Crossing): string | null {
  if (crossing === 'sources') return null
  const [, aspect] = toAspect(crossing) ?? []
  const { overlap } = findDimension(crossing === 'reason' ? crossing : (aspect ?? '')) ?? dimensionOf('imr_guideline')
  return overlap
    ? `${overlap}, and the decision then stands in several of these lists, so their counts do not add up.`
    : null
}

/** What the decisions of a cell have in common; null where the explorer could not choose by one of its sides. */
const toChosen = ([first, second]: CellList['sides']): Chosen[] | null =>
  first.chosen && second.chosen ? [...first.chosen, ...second.chosen] : null

/** One page of the list of one cell, laid out as every list is. */
export function toCellPage({ cell, page, pages }: CellRoute): BrowsePage {
  const { crossing, first, second, sides, decisions } = cell
  const overturned = decisions.filter(({ outcome }) => outcome === 'overturned').length
  const here = cellHref(crossing, first, second)
  const heading = `${sides[0].title}; ${sides[1].title}`
  const kicker = toKicker(crossing)
  return {
    kicker,
    title: `${heading}${page.number > 1 ? `, page ${page.number}` : ''} | ${kicker}`,
    heading,
    crumbs: [
      { label: 'Cases', href: pageHref('cases') },
      ...sides.map(({ title, listHref }) => (listHref ? { label: title, href: listHref } : { label: title })),
    ],
    lead: `${sayCounted(decisions)}, ${formatCount(overturned)} overturned.`,
    choices: [],
    shown: sayShown('Decisions', page, decisions.length),
    groups: toListGroups(page.items, { overturned, upheld: decisions.length - overturned }),
    aspects: [],
    end: toListEnd(decisions.length, toChosen(sides)),
    pageLinks: toPageLinks(page.number, pages, (number) => (number === 1 ? here : `${here}${number}/`)),
    about: [
      ...sides.flatMap((side) => (side.pageHref ? [{ href: side.pageHref, label: `About ${side.title}` }] : [])),
      ...(crossing === 'reason' || toAspect(crossing)
        ? []
        : [{ href: pageHref('matrix'), label: 'The matrix of which this is a cell' }]),
    ],
    overlaps: toOverlap(crossing),
  }
}
