import { element } from '../browser/element.ts'
import { formatNumberOf } from '../rates/format-rate.ts'
import { byId } from './find-controls.ts'
import { findTopics, type Topic } from './topics.ts'

/** Moves the focus among the box and the offers below it, as in a list; returns whether there was somewhere to go. */
function step(input: HTMLInputElement, list: HTMLElement, by: 1 | -1): boolean {
  const stops = [input, ...list.querySelectorAll<HTMLElement>('a')]
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + by]
  next?.focus()
  return next !== undefined
}

/**
 * Offers the pages of the report that what is typed names, those that are wanted; `address` is the list of all. The arrow keys lead
 * from the box to them and back, Escape back to the box. Without the list nothing is offered, and letters are found.
 */
export function offerTopics(
  input: HTMLInputElement,
  address: string,
  isWanted: (topic: Topic) => boolean = () => true,
): (query: string) => Promise<void> {
  const box = byId('topics', HTMLElement)
  const list = byId('topic-list', HTMLUListElement)
  // What is offered appears without a word: those who do not see it hear of it.
  const told = element('p', { class: 'vh', role: 'status' })
  box.before(told)
  let loading: Promise<Topic[]> | undefined
  let latest = ''
  const load = async (): Promise<Topic[]> => {
    const answer = await fetch(address)
    return answer.ok ? ((await answer.json()) as Topic[]).filter(isWanted) : []
  }
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (step(input, list, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault()
    } else if (event.key === 'Escape' && event.target !== input) input.focus()
  }
  input.addEventListener('keydown', move)
  list.addEventListener('keydown', move)
  return async (query) => {
    latest = query
    if (query.trim().length > 1) loading ??= load().catch(() => [])
    const found = findTopics((await loading) ?? [], query)
    if (latest !== query) return
    box.hidden = found.length === 0
    told.textContent =
      found.length === 0 ? '' : `${formatNumberOf(found.length, 'page')} offered; the arrow keys lead there.`
    list.replaceChildren(
      ...found.map(({ title, kind, href, decisions, reading }) =>
        element(
          'li',
          {},
          element('a', { href }, title),
          ' ',
          element(
            'span',
            { class: 'meta' },
            [kind, formatNumberOf(decisions, 'decision'), ...(reading ? [reading] : [])].join(', '),
          ),
        ),
      ),
    )
  }
}
