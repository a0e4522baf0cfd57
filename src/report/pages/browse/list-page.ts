import type { Corpus } from '../../../corpus/corpus.ts'
import { findMovedFolders } from '../../../dimensions/dimensions.ts'
import { pageHref } from '../../words/href.ts'
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

/** An address that a page of a list had before, which points on. */
export interface MovedList {
  /** Below `/browse/`: `year/2016/upheld`. */
  path: string
  title: string
  href: string
}

/** The addresses that pages of lists had before their dimensions got other ids. */
export function toMovedLists(corpus: Corpus): MovedList[] {
  const routes = toBrowseRoutes(corpus)
  return [...findMovedFolders()].flatMap(([folder, { id, label }]) =>
    routes
      .filter(({ list }) => list.dimension.id === id)
      .map(({ path, list }) => {
        const [, ...rest] = path.split('/')
        const before = [folder, ...rest].join('/')
        return { path: before, title: `${label}: ${list.title}`, href: pageHref('browse', ...path.split('/')) }
      }),
  )
}
