import { type Chosen, FILTERS } from './letter-facts.ts'

/** Letters shown at once, and more at each step. */
export const STEP = 10

/** All that a search depends on; it stands in the address. */
export interface SearchState {
  query: string
  chosen: Chosen
  /** Whether words are looked for inside others too. */
  inside: boolean
  /** Letters shown. */
  shown: number
  /** Whether all letters are searched, and not only as many as it takes to find those shown. */
  all: boolean
}

/** The value of a filter as it stands in an address: the empty one, not read or not stated, has a name there. */
const NOT_READ = 'not-read'

/** The state that a query string says; `inside` is what holds where it says nothing. */
export function parseState(search: string, inside: boolean): SearchState {
  const values = new URLSearchParams(search)
  const shown = Number(values.get('shown'))
  const chosen = FILTERS.map((filter) => [
    filter,
    [...new Set(values.getAll(filter).map((value) => (value === NOT_READ ? '' : value)))],
  ])
  return {
    query: values.get('q') ?? '',
    chosen: Object.fromEntries(chosen) as unknown as Chosen,
    inside: values.has('inside') ? values.get('inside') !== 'no' : inside,
    shown: Number.isInteger(shown) && shown > STEP ? Math.ceil(shown / STEP) * STEP : STEP,
    all: values.get('letters') === 'all',
  }
}

/** The query string of a state, empty or with its question mark; what holds anyway is left out. */
export function printState({ query, chosen, inside, shown, all }: SearchState, usual: boolean): string {
  const values = new URLSearchParams()
  if (query.trim()) values.set('q', query.trim())
  for (const filter of FILTERS) for (const value of chosen[filter]) values.append(filter, value || NOT_READ)
  if (inside !== usual) values.set('inside', inside ? 'yes' : 'no')
  if (shown > STEP) values.set('shown', String(shown))
  if (all) values.set('letters', 'all')
  const said = values.toString()
  return said && `?${said}`
}
