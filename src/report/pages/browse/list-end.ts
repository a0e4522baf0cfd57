import { dimensionOf } from '../../../dimensions/dimensions.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import { type Chosen, exploreHref } from '../../words/explore-href.ts'
import { pageHref } from '../../words/href.ts'
import { MOST_LISTED } from '../../words/list-pages.ts'

/** What stands below each page of a list of more decisions than it shows. */
export interface ListEnd {
  words: string
  /** The same selection in the explorer; null where that does not know what the list is of. */
  explorer: string | null
  /** Where the files with the rows are, several where one would be too large, and the columns by which they are found. */
  files: string
  columns: string[]
}

/**
 * The end of a list of `count` decisions that have the chosen values; null where the list shows all of them. Nothing is
 * known of where they are in the explorer where `chosen` is null.
 */
export function toListEnd(count: number, chosen: readonly Chosen[] | null): ListEnd | null {
  if (count <= MOST_LISTED) return null
  const columns = (chosen ?? []).flatMap(([id]) => dimensionOf(id).column ?? [])
  return {
    words: `This list holds ${MOST_LISTED} of ${formatCount(count)} decisions: those overturned first, then the newest.`,
    explorer: chosen && exploreHref(chosen, true),
    files: `${pageHref('data')}#files`,
    columns: [...new Set(columns)],
  }
}
