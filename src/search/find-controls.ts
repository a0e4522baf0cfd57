import { formatCount } from '../rates/format-rate.ts'
import { type Chosen, FILTERS, type Filter } from './letter-facts.ts'
import type { SearchIndex } from './open-index.ts'
import type { SearchResult } from './run-search.ts'
import { type SearchState, STEP } from './search-state.ts'

/** The element of the page with an id, of the kind that it must be. */
export function byId<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no #${id}`)
  return found
}

/** The box for words and the check boxes of the page. */
interface Controls {
  /** Whether inside other words, then the values of the filters. */
  boxes: HTMLInputElement[]
  read: () => SearchState
  set: (state: SearchState) => void
  /** Puts beside each value the number of letters that it would leave. */
  showCounts: (result: SearchResult, index: SearchIndex) => void
  /** Puts beside each value the number of all letters that have it, as the page was built with. */
  showUsualCounts: () => void
}

const countOf = (box: HTMLInputElement): Element | null => box.closest('label')?.querySelector('.count') ?? null

function showCount(box: HTMLInputElement, count: string): void {
  box.closest('label')?.classList.toggle('zero', count === '0' && !box.checked)
  const shown = countOf(box)
  if (shown) shown.textContent = count
}

/** The controls of the page; `input` is the box for words. */
export function findControls(input: HTMLInputElement): Controls {
  const within = byId('inside', HTMLInputElement)
  const filters = byId('filters', HTMLDetailsElement)
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const usual = boxes.map((box) => countOf(box)?.textContent ?? '0')
  const filterOf = (box: HTMLInputElement): Filter => box.name as Filter
  return {
    boxes: [within, ...boxes],
    read: () => ({
      query: input.value,
      chosen: Object.fromEntries(
        FILTERS.map((filter) => [
          filter,
          boxes.filter((box) => filterOf(box) === filter && box.checked).map((box) => box.value),
        ]),
      ) as unknown as Chosen,
      inside: within.checked,
      shown: STEP,
      all: false,
    }),
    set: ({ query, chosen, inside }) => {
      input.value = query
      within.checked = inside
      for (const box of boxes) {
        box.checked = chosen[filterOf(box)].includes(box.value)
        // A value that is chosen does not hide below the fold.
        const fold = box.closest<HTMLDetailsElement>('fieldset details')
        if (box.checked && fold) fold.open = true
      }
    },
    showCounts: ({ counts }, { facts: { values } }) => {
      for (const box of boxes) {
        const filter = filterOf(box)
        showCount(box, formatCount(counts[filter][values[filter].indexOf(box.value)] ?? 0))
      }
    },
    showUsualCounts: () => {
      boxes.forEach((box, at) => {
        showCount(box, usual[at] ?? '0')
      })
    },
  }
}
