import { findByAnyName, toUrlName } from '../dimensions/dimensions.ts'
import { EXPLORED_DIMENSIONS, OUTCOME } from './explored-dimensions.ts'

/** Chosen values by dimension, as in decisions.csv; the empty one stands for not read or not classified. */
export type Filters = ReadonlyMap<string, readonly string[]>

export type Sorting = 'count' | 'low'

/** All that the page shows is a function of this, and this stands in the query string. */
export interface ExplorerState {
  filters: Filters
  /** The selection that is kept to compare with; null where none is. */
  kept: Filters | null
  /** The dimension by which the selection is divided. */
  by: string
  sort: Sorting
  /** Every row of the grouping rather than the first ones. */
  all: boolean
  /** How many of the decisions are listed; none where the list is closed. */
  listed: number
}

/** Rows of the decisions' list that are added at a time. */
export const LISTED_STEP = 50

export const FIRST_STATE: ExplorerState = {
  filters: new Map(),
  kept: null,
  by: 'category',
  sort: 'count',
  all: false,
  listed: 0,
}

/** What a selection can be divided by: the outcome is what is measured. */
export const GROUPING_IDS = EXPLORED_DIMENSIONS.map(({ id }) => id).filter((id) => id !== OUTCOME)

/** Stands for the empty value, as in the addresses of the lists of decisions. */
const EMPTY = 'not-read'
const KEPT = 'with'

function writeFilters(query: URLSearchParams, filters: Filters, prefix: string) {
  for (const { id } of EXPLORED_DIMENSIONS) {
    for (const value of [...(filters.get(id) ?? [])].sort()) query.append(prefix + toUrlName(id), value || EMPTY)
  }
}

/** The dimension that a query names as it is called now or was before. */
const idOf = (name: string) => findByAnyName(name, EXPLORED_DIMENSIONS)?.id

const groupingOf = (name: string) => GROUPING_IDS.find((id) => id === idOf(name))

/** A state as a query string, without the question mark: the same state gives the same string, the first the empty. */
export function toQuery({ filters, kept, by, sort, all, listed }: ExplorerState): string {
  const query = new URLSearchParams()
  writeFilters(query, filters, '')
  if (by !== FIRST_STATE.by) query.set('by', toUrlName(by))
  if (sort !== FIRST_STATE.sort) query.set('sort', sort)
  if (all) query.set('rows', 'all')
  if (listed) query.set('decisions', String(listed))
  if (kept?.size === 0) query.set(KEPT, 'all')
  else if (kept) writeFilters(query, kept, `${KEPT}.`)
  return query.toString()
}

/** The state of a query string, with what of it means nothing in words. */
export function readQuery(search: string): { state: ExplorerState; messages: string[] } {
  const messages: string[] = []
  const filters = new Map<string, string[]>()
  let kept: Map<string, string[]> | null = null
  const state = { ...FIRST_STATE }
  for (const [name, value] of new URLSearchParams(search)) {
    const isKept = name.startsWith(`${KEPT}.`)
    const id = idOf(isKept ? name.slice(KEPT.length + 1) : name)
    if (id) {
      if (isKept) kept ??= new Map()
      const into = isKept ? (kept as Map<string, string[]>) : filters
      into.set(id, [...new Set([...(into.get(id) ?? []), value === EMPTY ? '' : value])])
    } else if (name === KEPT && value === 'all') kept ??= new Map()
    else if (name === 'by' && groupingOf(value)) state.by = groupingOf(value) as string
    else if (name === 'sort' && (value === 'count' || value === 'low')) state.sort = value
    else if (name === 'rows' && value === 'all') state.all = true
    else if (name === 'decisions' && /^[1-9]\d{0,4}$/.test(value)) {
      state.listed = Math.ceil(Number(value) / LISTED_STEP) * LISTED_STEP
    } else messages.push(`The address says “${name}=${value}”, which means nothing here.`)
  }
  return { state: { ...state, filters, kept }, messages }
}

/** Filters with one dimension's values in place of what was chosen there. */
export function withChoice(filters: Filters, id: string, values: readonly string[]): Filters {
  const changed = new Map(filters)
  if (values.length) changed.set(id, values)
  else changed.delete(id)
  return changed
}

export function toAddress(state: ExplorerState): string {
  const query = toQuery(state)
  return query ? `?${query}` : location.pathname
}

/** A state with other filters: its list of decisions closes. */
export const withFilters = (state: ExplorerState, filters: Filters): ExplorerState => ({ ...state, filters, listed: 0 })
