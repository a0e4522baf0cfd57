import { dimensionOf, toUrlName } from '../../../dimensions/dimensions.ts'
import { formatCount } from '../../../rates/format-rate.ts'
import { toBrowseId } from '../../words/browse-href.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { MOST_LISTED } from '../../words/list-pages.ts'

/** One value that the decisions of a list have in common, as in decisions.csv; empty for none. */
export type Chosen = [dimension: string, value: string]

/** What stands below each page of a list of more decisions than it shows. */
export interface ListEnd {
  words: string
  /** The same selection in the explorer; null where that does not know what the list is of. */
  explorer: string | null
  /** The file with the rows, and the columns by which they are found. */
  file: string
  columns: string[]
}

/** Rows of the decisions' list that the explorer shows at once. */
const FIRST_ROWS = '50'

/** The explorer's address for a selection; null where it has no such dimension. */
function toExplorerHref(chosen: readonly Chosen[]): string | null {
  const known = chosen.filter(([id]) => id !== 'all')
  if (known.some(([id]) => !dimensionOf(id).publishedIn.includes('explorer'))) return null
  const query = new URLSearchParams(known.map(([id, value]) => [toUrlName(id), value || toBrowseId('')]))
  query.set('decisions', FIRST_ROWS)
  return `${pageHref('explore')}?${query}`
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
    explorer: chosen && toExplorerHref(chosen),
    file: fileHref('data/decisions.csv'),
    columns: [...new Set(columns)],
  }
}
