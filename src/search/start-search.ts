// The program of the search page. What is searched stands in the address, so that a link shows what its sender saw.
import { formatNumberOf } from '../rates/format-rate.ts'
import { drawLetters } from './draw-letters.ts'
import { byId, findControls } from './find-controls.ts'
import { FILTERS, NOTHING_CHOSEN } from './letter-facts.ts'
import { offerTopics } from './offer-topics.ts'
import { openIndex, type SearchIndex } from './open-index.ts'
import { parseQuery } from './parse-query.ts'
import { readLetters, runSearch } from './run-search.ts'
import { sayFound, sayMissing, sayRest } from './say-found.ts'
import { parseState, printState, type SearchState, STEP } from './search-state.ts'

/** Typing rests for so long, in milliseconds, before it is searched. */
const REST = 250
/** For so long, in milliseconds, the form waits for the pages that an address names: a list that never comes hides no search. */
const OFFERED = 1000

/**
 * The typeface in which letters speak: no page without letters asks for it, and it has to be there before the first
 * words are drawn in it. Without it, as offline, they are drawn in the reader's own.
 */
async function loadLettersType(): Promise<void> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--serif')
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 1em ${family}`)))
}

const form = document.getElementById('search')
if (form instanceof HTMLFormElement) startSearch(form)

function startSearch(form: HTMLFormElement): void {
  const {
    folder = '',
    facts = '',
    topics = '',
    cases = '',
    slices = '1',
    letters = '0',
    inside: usualInside,
  } = form.dataset
  const usual = usualInside === 'yes'
  const input = byId('q', HTMLInputElement)
  const controls = findControls(input)
  const clear = byId('all', HTMLButtonElement)
  const offer = offerTopics(input, topics)
  const status = byId('status', HTMLElement)
  const results = byId('results', HTMLElement)
  const more = byId('more', HTMLButtonElement)
  const rest = byId('rest', HTMLButtonElement)
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
  /** Whether the browser's step is one that is still being typed. */
  let typing = false

  const open = (): Promise<SearchIndex> => {
    opening ??= openIndex({ folder, facts, slices: Number(slices) })
    return opening
  }

  const showState = (name: keyof typeof states | null): void => {
    for (const [key, box] of Object.entries(states)) box.hidden = key !== name
  }

  /** What stands before anything was asked for: no index is needed for it. */
  const showStart = (): void => {
    controls.showUsualCounts()
    results.replaceChildren()
    status.textContent = ''
    status.removeAttribute('aria-busy')
    more.hidden = true
    rest.hidden = true
    showState('start')
  }

  const show = async (now: SearchState, focusFrom?: number): Promise<void> => {
    latest += 1
    const own = latest
    const isFiltered = FILTERS.some((filter) => now.chosen[filter].length > 0)
    clear.hidden = !isFiltered
    if (!isFiltered && parseQuery(now.query).length === 0) {
      showStart()
      return
    }
    states.start.hidden = true
    status.setAttribute('aria-busy', 'true')
    if (!results.hasChildNodes()) status.textContent = 'Loading the index…'
    try {
      const [index] = await Promise.all([open(), loadLettersType()])
      for await (const result of runSearch(index, now, () => own === latest)) {
        const until = Math.min(now.shown, result.letters.length)
        const shown = await readLetters(index, result, { from: 0, until })
        if (own !== latest) return
        controls.showCounts(result, index)
        const headed = new Set(result.letters.map(({ way }) => way)).size > 1
        results.replaceChildren(...drawLetters(shown, cases, headed))
        status.textContent = sayFound(result, Number(letters))
        showState(result.letters.length === 0 ? 'nothing' : null)
        if (result.letters.length === 0) await sayMissing(byId('missing', HTMLElement), index, result, now)
        const left = result.letters.length - until
        more.hidden = left === 0
        more.textContent = `Show ${Math.min(STEP, left)} more of ${formatNumberOf(result.letters.length, 'letter')}`
        // While more is being opened, nobody needs to ask for it.
        rest.hidden = !result.isLast || result.searched === Number(letters)
        rest.textContent = sayRest(result, Number(letters))
        if (focusFrom !== undefined && result.isLast) results.querySelectorAll<HTMLElement>('h3 a')[focusFrom]?.focus()
      }
    } catch (error) {
      if (own !== latest) return
      console.warn('The letters could not be searched:', error)
      results.replaceChildren()
      more.hidden = true
      rest.hidden = true
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
    void offer(next.query)
    const address = location.pathname + after
    if (push && before !== after) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    void show(next, focusFrom)
  }

  const change = (): void => {
    typing = false
    go(controls.read(), true)
  }
  input.addEventListener('focus', () => void open().catch(() => {}))
  // What is typed is one step of the history, however often it rests; submitting ends the step.
  input.addEventListener('input', () => {
    clearTimeout(resting)
    void offer(input.value)
    resting = setTimeout(() => {
      go(controls.read(), !typing)
      typing = true
    }, REST)
  })
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !input.value) return
    event.preventDefault()
    input.value = ''
    change()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    go(controls.read(), !typing)
    typing = false
  })
  for (const box of controls.boxes) box.addEventListener('change', change)
  clear.addEventListener('click', () => {
    controls.set({ ...controls.read(), chosen: NOTHING_CHOSEN })
    change()
    // The button goes, and the focus with it.
    controls.boxes[1]?.focus()
  })
  more.addEventListener('click', () => {
    const before = Math.min(state.shown, results.querySelectorAll('h3').length)
    go({ ...state, shown: state.shown + STEP }, false, before)
  })
  rest.addEventListener('click', () => {
    go({ ...state, all: true }, false)
    input.focus()
  })
  // Neither Pagefind nor the browser tries again what could not be loaded once; the address keeps the search.
  byId('again', HTMLButtonElement).addEventListener('click', () => location.reload())
  states.start.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const next = parseState(link.search, usual)
    controls.set(next)
    go(next, true)
    input.focus()
  })
  addEventListener('popstate', () => {
    typing = false
    state = parseState(location.search, usual)
    controls.set(state)
    void offer(state.query)
    void show(state)
  })

  controls.set(state)
  void show(state)
  // The pages that the address names are offered before the form shows itself, or it would move under its reader.
  const waited = new Promise((resolve) => setTimeout(resolve, OFFERED))
  void Promise.race([offer(state.query), waited]).then(() => {
    form.hidden = false
    byId('unscripted', HTMLElement).hidden = true
    byId('found-letters', HTMLElement).hidden = false
    // The form was hidden when the browser looked for what the address names.
    if (location.hash === `#${input.id}`) input.focus()
  })
}
