import { element } from '../browser/element.ts'
import { formatCount, formatNumberOf } from '../rates/format-rate.ts'
import { findLetters } from './find-letters.ts'
import type { SearchIndex } from './open-index.ts'
import type { SearchResult } from './run-search.ts'
import type { SearchState } from './search-state.ts'

const sayLetters = (count: number): string => (count === 0 ? 'No letter' : formatNumberOf(count, 'letter'))

/** The letters that were searched, where these are not all of them; `all` is how many there are. */
const saySearched = (searched: number, all: number): string =>
  searched < all ? ` in the last ${formatCount(searched)} of ${formatCount(all)} letters, by case number` : ''

/** How many of the letters ask for what was typed, where others only mention it. */
const sayAsking = (asking: number, all: number): string =>
  asking === 0 || asking === all ? '' : ` ${formatCount(asking)} of them ${asking === 1 ? 'asks' : 'ask'} for it.`

/** How many letters were found, in words, and how many there would be without filters; `all` is how many there are. */
export function sayFound(
  { letters, asking, unfiltered, searched }: Omit<SearchResult, 'terms' | 'counts'>,
  all: number,
): string {
  const inside = letters.filter(({ way }) => way === 'inside').length
  const where = saySearched(searched, all)
  const filtered = letters.length < unfiltered ? `, of ${formatCount(unfiltered)} without the filters` : ''
  const plain = letters.length - inside
  const asked = sayAsking(asking, letters.length)
  if (inside === 0) return `${sayLetters(plain)} found${where}${filtered}.${asked}`
  const have = inside === 1 ? 'has' : 'have'
  if (plain === 0)
    return `${sayLetters(inside)} found${where}${filtered}, with what was typed only inside other words.${asked}`
  return `${sayLetters(plain)} found${where}, and ${formatCount(inside)} that ${have} what was typed only inside other words${filtered}.${asked}`
}

/** What the button says that searches the rest of all letters. */
export const sayRest = ({ searched }: Pick<SearchResult, 'searched'>, all: number): string =>
  `Search the other ${formatCount(all - searched)} letters too`

/** Says of each term how many letters have it alone. */
export async function sayMissing(
  list: HTMLElement,
  index: SearchIndex,
  { terms }: SearchResult,
  { inside }: SearchState,
): Promise<void> {
  const alone = await Promise.all(terms.map((term) => findLetters([term], index.find, index.vocabulary, inside)))
  list.replaceChildren(
    ...terms.map((term, at) => {
      const count = alone[at]?.length ?? 0
      return element(
        'li',
        {},
        `“${term.typed}” stands in ${count === 0 ? 'no letter' : count === 1 ? 'one letter' : formatNumberOf(count, 'letter')}.`,
      )
    }),
  )
}
