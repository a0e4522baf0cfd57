import { type DimensionId, dimensionOf, toUrlName } from '../../dimensions/dimensions.ts'
import { toBrowseId } from './browse-href.ts'
import { decisionHref, pageHref } from './href.ts'
import type { DecisionRow } from './shapes.ts'

/** One value that decisions have in common, as in decisions.csv; empty for none. */
export type Chosen = [dimension: DimensionId, value: string]

/** Rows of the decisions' list that the explorer shows at once. */
const FIRST_ROWS = '50'

/**
 * The explorer's address for a selection, its decisions listed where `listed` is set; null where the explorer has no such
 * dimension.
 */
export function exploreHref(chosen: readonly Chosen[], listed = false): string | null {
  const known = chosen.filter(([id]) => id !== 'all')
  if (known.some(([id]) => !dimensionOf(id).publishedIn.includes('explorer'))) return null
  const query = new URLSearchParams(known.map(([id, value]) => [toUrlName(id), value || toBrowseId('')]))
  if (listed) query.set('decisions', FIRST_ROWS)
  return query.size > 0 ? `${pageHref('explore')}?${query}` : pageHref('explore')
}

/**
 * The explorer's address for a selection divided by a dimension, as a figure divides it; null where the explorer lacks one
 * of the dimensions.
 */
export function exploreByHref(by: DimensionId, chosen: readonly Chosen[] = []): string | null {
  const href = exploreHref(chosen)
  if (href === null || !dimensionOf(by).publishedIn.includes('explorer')) return null
  return `${href}${href.includes('?') ? '&' : '?'}by=${toUrlName(by)}`
}

/** Where a count leads that has no list of its own: the only decision itself, or the selection in the explorer. */
export function exploredOrDecisionHref(chosen: readonly Chosen[], decisions: DecisionRow[]): string | null {
  const [only, ...others] = decisions
  if (only && others.length === 0) return decisionHref(only.caseId, only.number)
  return exploreHref(chosen, true)
}
