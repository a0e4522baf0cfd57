import { type DimensionId, toUrlName } from '../../dimensions/dimensions.ts'
import { toSlug } from '../../text/slug.ts'
import { pageHref } from './href.ts'
import { PAGE_SIZE } from './list-pages.ts'
import type { Outcome } from './shapes.ts'

const NOT_READ = 'not-read'

/** The last part of a list's address: the value's slug, `not-read` for the empty value and for no other. */
export function toBrowseId(value: string): string {
  if (value === '') return NOT_READ
  const slug = toSlug(value)
  return slug === NOT_READ ? `${NOT_READ}-` : slug
}

/**
 * The address of the list of decisions with one value of a dimension: `browseHref('category', 'imaging')` →
 * `/browse/category/imaging/`. The value is the one of `DecisionRow`; empty means not read or not classified. A list
 * without decisions has no page: link to it only where the count is not zero.
 */
export function browseHref(dimension: DimensionId, id: string): string {
  return pageHref('browse', toUrlName(dimension), toBrowseId(id))
}

/**
 * Where those of one outcome stand among the `of` decisions of a list: on the list's only page, or else in a list of
 * their own. `outcomeHref('category', 'imaging', 'upheld', 12)` → `/browse/category/imaging/#upheld`, with 120
 * `/browse/category/imaging/upheld/`. There is no such place where no decision has the outcome.
 */
export function outcomeHref(dimension: DimensionId, id: string, outcome: Outcome, of: number): string {
  const list = browseHref(dimension, id)
  return of > PAGE_SIZE ? `${list}${outcome}/` : `${list}#${outcome}`
}
