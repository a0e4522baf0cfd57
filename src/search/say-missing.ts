import { element } from './element.ts'
import { findLetters } from './find-letters.ts'
import type { SearchIndex } from './open-index.ts'
import type { SearchResult } from './run-search.ts'
import type { SearchState } from './search-state.ts'

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
