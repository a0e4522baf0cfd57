import { element } from './find-controls.ts'
import { type FoundLetter, findLetters } from './find-letters.ts'
import type { SearchIndex } from './open-index.ts'
import type { SearchResult } from './run-search.ts'
import type { SearchState } from './search-state.ts'

const COUNT = new Intl.NumberFormat('en-US')

const sayLetters = (count: number): string =>
  count === 0 ? 'No letter' : `${COUNT.format(count)} letter${count === 1 ? '' : 's'}`

/** How many letters were found, in words; `of` is how many there would be without filters. */
export function sayFound(letters: readonly FoundLetter[], of: number): string {
  const inside = letters.filter(({ way }) => way === 'inside').length
  const filtered = letters.length < of ? `, of ${COUNT.format(of)} without the filters` : ''
  const plain = letters.length - inside
  if (inside === 0) return `${sayLetters(plain)} found${filtered}.`
  const have = inside === 1 ? 'has' : 'have'
  if (plain === 0) return `${sayLetters(inside)} found${filtered}, with what was typed only inside other words.`
  return `${sayLetters(plain)} found, and ${COUNT.format(inside)} that ${have} what was typed only inside other words${filtered}.`
}

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
        `“${term.typed}” stands in ${count === 0 ? 'no letter' : count === 1 ? 'one letter' : `${count} letters`}.`,
      )
    }),
  )
}
