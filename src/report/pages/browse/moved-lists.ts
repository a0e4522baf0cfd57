import type { Corpus } from '../../../corpus/corpus.ts'
import { findMovedFolders } from '../../../dimensions/dimensions.ts'
import { pageHref } from '../../words/href.ts'
import { toBrowseRoutes } from './browse-page.ts'

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
