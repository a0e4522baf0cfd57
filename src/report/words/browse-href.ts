import { type DimensionId, toUrlName } from '../../dimensions/dimensions.ts'
import { pageHref } from './href.ts'
import type { Outcome } from './shapes.ts'
import { toSlug } from './slug.ts'

/** The last part of a list's address: the value's slug, `not-read` for the empty value. */
export const toBrowseId = (value: string): string => (value === '' ? 'not-read' : toSlug(value))

/**
 * The address of the list of decisions with one value of a dimension, all of them or those of one outcome:
 * `browseHref('category', 'imaging', 'upheld')` → `/browse/category/imaging/upheld/`. The value is the one of
 * `DecisionRow`; empty means not read or not classified. A list without decisions has no page: link to it only
 * where the count is not zero.
 */
export function browseHref(dimension: DimensionId, id: string, outcome?: Outcome): string {
  return pageHref('browse', toUrlName(dimension), toBrowseId(id), ...(outcome ? [outcome] : []))
}
