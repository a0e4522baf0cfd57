// The program of the search page. What is searched stands in the address, so that a link shows what its sender saw.
import { drawLetters } from './draw-letters.ts'
import { byId, element } from './element.ts'
import { findLetters } from './find-letters.ts'
import { type Chosen, FILTERS } from './letter-facts.ts'
import { openIndex, type SearchIndex } from './open-index.ts'
import { type Outcome, readLetters, runSearch } from './run-search.ts'
import { sayFound } from './say-found.ts'
import { parseState, printState, type SearchState, STEP } from './search-state.ts'

/** Typing rests for so long, in milliseconds, before it is searched. */
const REST = 250

const form = document.getElementById('search')
if (form instanceof HTMLFormElement) startSearch(form)

function startSearch(form: HTMLFormElement): void {
  const { folder = '', facts = '', cases = '', slices = '1', inside: usualInside } = form.dataset
  const usual = usualInside === 'yes'
  const input = byId('q', HTMLInputElement)
  const within = byId('inside', HTMLInputElement)
  const filters = byId('filters', HTMLDetailsElement)
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const clear = byId('all', HTMLButtonElement)
  const status = byId('status', HTMLElement)
  const results = byId('results', HTMLElement)
  const more = byId('more', HTMLButtonElement)
  const states = {
    start: byId('start', HTMLElement),
    nothing: byId('nothing', HTMLElement),
    failed: byId('failed', HTMLElement),
  }

  let opening: Promise<SearchIndex> | undefined
  let state = parseState(location.search, usual)
  /** Each search has a number: what a search that was overtaken brings is dropped. */
  let latest = 0
  let resting: ReturnType<typeof setTimeout> | undefined

  const open = (): Promise<SearchIndex> => {
    opening ??= openIndex({ folder, facts, slices: Number(slices) })
    return opening
  }

  const showState = (name: keyof typeof states | null): void => {
    for (const [key, box] of Object.entries(states)) box.hidden = key !== name
  }

  /** What the page's controls say. */
  const readControls = (): SearchState => ({
    query: input.value,
    chosen: Object.fromEntries(
      FILTERS.map((filter) => [
        filter,
        boxes.filter((box) => box.name === filter && box.checked).map((box) => box.value),
      ]),
    ) as unknown as Chosen,
    inside: within.checked,
    shown: STEP,
  })

  const setControls = ({ query, chosen, inside }: SearchState): void => {
    input.value = query
    within.checked = inside
    for (const box of boxes) {
      box.checked = chosen[box.name as keyof Chosen].includes(box.value)
      // A value that is chosen does not hide below the fold.
      const fold = box.closest<HTMLDetailsElement>('fieldset details')
      if (box.checked && fold) fold.open = true
    }
  }

  const showCounts = ({ counts }: Outcome, { facts: { values } }: SearchIndex): void => {
    for (const box of boxes) {
      const filter = box.name as keyof Chosen
      const count = counts[filter][values[filter].indexOf(box.value)] ?? 0
      const label = box.closest('label')
      label?.classList.toggle('zero', count === 0 && !box.checked)
      const shown = label?.querySelector('.count')
      if (shown) shown.textContent = String(count)
    }
  }

  const sayMissing = async (index: SearchIndex, { terms }: Outcome, { inside }: SearchState): Promise<void> => {
    const missing = byId('missing', HTMLElement)
    const alone = await Promise.all(terms.map((term) => findLetters([term], index.find, index.vocabulary, inside)))
    missing.replaceChildren(
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

  const show = async (now: SearchState, focusFrom?: number): Promise<void> => {
    latest += 1
    const own = latest
    const isFiltered = FILTERS.some((filter) => now.chosen[filter].length > 0)
    clear.hidden = !isFiltered
    status.setAttribute('aria-busy', 'true')
    if (!results.hasChildNodes()) status.textContent = 'Loading the index…'
    try {
      const index = await open()
      const outcome = await runSearch(index, now)
      const isStart = outcome.terms.length === 0 && !isFiltered
      const until = Math.min(now.shown, outcome.letters.length)
      const letters = isStart ? [] : await readLetters(index, outcome, { from: 0, until })
      if (own !== latest) return
      showCounts(outcome, index)
      const headed = new Set(outcome.letters.map(({ way }) => way)).size > 1
      results.replaceChildren(...drawLetters(letters, cases, headed))
      status.textContent = isStart ? '' : sayFound(outcome.letters, outcome.unfiltered)
      showState(isStart ? 'start' : outcome.letters.length === 0 ? 'nothing' : null)
      if (!isStart && outcome.letters.length === 0) await sayMissing(index, outcome, now)
      const rest = outcome.letters.length - until
      more.hidden = isStart || rest === 0
      more.textContent = `Show ${Math.min(STEP, rest)} more of ${outcome.letters.length} letters`
      if (focusFrom !== undefined) results.querySelectorAll<HTMLElement>('h3 a')[focusFrom]?.focus()
    } catch (error) {
      if (own !== latest) return
      console.warn('The letters could not be searched:', error)
      results.replaceChildren()
      more.hidden = true
      status.textContent = ''
      showState('failed')
    } finally {
      if (own === latest) status.removeAttribute('aria-busy')
    }
  }

  /** Takes a state over; `push` makes it a step of the browser's history. */
  const go = (next: SearchState, push: boolean, focusFrom?: number): void => {
    clearTimeout(resting)
    const before = printState(state, usual)
    const after = printState(next, usual)
    state = next
    const address = location.pathname + after
    if (push && before !== after) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    void show(next, focusFrom)
  }

  input.addEventListener('input', () => {
    clearTimeout(resting)
    resting = setTimeout(() => go(readControls(), false), REST)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !input.value) return
    event.preventDefault()
    input.value = ''
    go(readControls(), true)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(resting)
    const next = readControls()
    // Typing has put the words into the address; submitting makes them a step to come back to.
    history.pushState(null, '', location.pathname + printState(next, usual))
    state = next
    void show(next)
  })
  within.addEventListener('change', () => go(readControls(), true))
  filters.addEventListener('change', () => go(readControls(), true))
  clear.addEventListener('click', () => {
    for (const box of boxes) box.checked = false
    go(readControls(), true)
    // The button goes, and the focus with it.
    boxes[0]?.focus()
  })
  more.addEventListener('click', () => {
    const before = Math.min(state.shown, results.querySelectorAll('h3').length)
    go({ ...state, shown: state.shown + STEP }, false, before)
  })
  // Neither Pagefind nor the browser tries again what could not be loaded once; the address keeps the search.
  byId('again', HTMLButtonElement).addEventListener('click', () => location.reload())
  states.start.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const next = parseState(link.search, usual)
    setControls(next)
    go(next, true)
    input.focus()
  })
  addEventListener('popstate', () => {
    state = parseState(location.search, usual)
    setControls(state)
    void show(state)
  })

  form.hidden = false
  byId('unscripted', HTMLElement).hidden = true
  byId('found-letters', HTMLElement).hidden = false
  setControls(state)
  void show(state)
}
