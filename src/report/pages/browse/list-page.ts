import type { Corpus } from '../../../corpus/corpus.ts'
import { type BrowsePage, type BrowseRoute, toBrowsePage, toBrowseRoutes } from './browse-page.ts'
import { type CellRoute, toCellPage, toCellRoutes } from './cell-page.ts'

/** One page below `/browse/`: of the list of one value, or of one cell. */
export type ListRoute = BrowseRoute | CellRoute

/** Every page below `/browse/`. */
export function toListRoutes(corpus: Corpus): ListRoute[] {
  return [...toBrowseRoutes(corpus), ...toCellRoutes(corpus)]
}

/** One page below `/browse/`, laid out. */
export function toListPage(route: ListRoute): BrowsePage {
  return 'cell' in route ? toCellPage(route) : toBrowsePage(route)
}
