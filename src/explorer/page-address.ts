import { type ExplorerState, type Filters, toQuery } from './explorer-state.ts'

/** The page's address in a state. */
export function toAddress(state: ExplorerState): string {
  const query = toQuery(state)
  return query ? `?${query}` : location.pathname
}

/** A state with other filters: its list of decisions closes. */
export const withFilters = (state: ExplorerState, filters: Filters): ExplorerState => ({ ...state, filters, listed: 0 })
