import { findDimension } from '../dimensions/dimensions.ts'
import type { ExplorerState } from './explorer-state.ts'

/** What divides decisions where nothing lies below, from the top: the first by which they are not chosen yet. */
const FROM_TOP = ['category', 'subcategory', 'treatment', 'imr_guideline']

/**
 * A state whose selection is divided by the next level below where a single value was chosen of what divided it: by
 * itself that value would be one row. Any other state stays as it is.
 */
export function divideBelow(state: ExplorerState): ExplorerState {
  const isSingle = (id: string) => state.filters.get(id)?.length === 1
  if (!isSingle(state.by)) return state
  const next = [findDimension(state.by)?.below, ...FROM_TOP].find((id) => id && !state.filters.has(id))
  return { ...state, by: next ?? state.by, all: false }
}
