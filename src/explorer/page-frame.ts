import { button, element } from '../browser/element.ts'
import { formatCount } from '../rates/format-rate.ts'
import type { ExplorerView } from './explorer.ts'
import { type ExplorerState, GROUPING_IDS } from './explorer-state.ts'
import { FIRST_ROWS } from './group-view.ts'
import type { ExplorerLabels } from './labels.ts'
import { type ChoiceActs, type NamedChoice, toChips } from './selection-words.ts'

/** The fixed parts of the page, into which each answer is put. */
export type Frame = ReturnType<typeof toFrame>

const toSelect = (id: string, options: [value: string, words: string][]) =>
  element('select', { id }, ...options.map(([value, words]) => element('option', { value }, words)))

const toBox = (...children: Node[]) => element('div', { class: 'state' }, ...children)

/** Makes the parts of the page: the result first, the filters at its side. */
export function toFrame(labels: ExplorerLabels) {
  const status = element('p', { class: 'vh', role: 'status' })
  const wait = element('p', { class: 'small quiet waiting' })
  const trouble = element('div', { role: 'alert' })
  const notes = element('div', { role: 'alert' })
  const query = element('p', { class: 'query', tabindex: -1 }, 'All decisions')
  const result = element('div', { class: 'result' })
  const reading = element('p', { class: 'small quiet readings' })
  const rule = element('p', { class: 'small rule' })
  const lists = element('div', { class: 'facets' })
  const by = toSelect(
    'explore-by',
    GROUPING_IDS.map((id) => [id, labels.dimensions[id]?.label ?? id]),
  )
  const sort = toSelect('explore-sort', [
    ['count', 'Number of decisions'],
    ['low', 'Lower end of the interval'],
  ])
  const figure = element('figure', { class: 'fig' })
  const rowsNode = element('p')
  const compare = element('section', { class: 'compared', 'aria-label': 'Comparing selections' })
  const decisions = element('section', { id: 'decisions', 'aria-label': 'Decisions' })
  const listed = element('div')
  const field = (words: string, select: HTMLSelectElement) =>
    element('label', { for: select.id }, element('span', {}, words), select)
  const summary = element('summary', {}, 'Filters')
  const body = element(
    'div',
    { class: 'withside' },
    element('aside', { 'aria-label': 'Filters' }, element('details', { class: 'facetbox' }, summary, lists)),
    element(
      'div',
      { class: 'answers' },
      element(
        'section',
        { 'aria-label': 'The selection divided' },
        element('p', { class: 'fields' }, field('Divide by', by), field('Sort by', sort)),
        figure,
        rowsNode,
      ),
      decisions,
    ),
  )
  const node = element(
    'div',
    { class: 'explorer', 'data-first': true },
    status,
    trouble,
    notes,
    query,
    result,
    reading,
    rule,
    compare,
    wait,
    body,
  )
  body.hidden = true
  /** The room that is kept for the first answer is given up once that, or what stands in its place, is there. */
  const settle = () => {
    node.removeAttribute('data-first')
    node.setAttribute('aria-busy', 'false')
    wait.textContent = ''
  }

  return {
    node,
    status,
    query,
    result,
    reading,
    rule,
    lists,
    by,
    sort,
    figure,
    compare,
    decisions,
    listed,
    /** Marks the page as waiting for an answer; the first one brings the parts into sight. */
    busy(is: boolean) {
      if (is) node.setAttribute('aria-busy', 'true')
      else {
        body.hidden = result.childElementCount === 0
        settle()
      }
    },
    loading(words: string) {
      wait.textContent = words
    },
    /** Says what went wrong, and offers to try again. */
    problem(words: string | null, again?: () => void) {
      if (words === null) {
        trouble.replaceChildren()
        return
      }
      const retry = button('Try again', { class: 'btn plain' }, () => again?.())
      trouble.replaceChildren(toBox(element('p', {}, words), element('p', {}, retry)))
    },
    /** Says what of the address means nothing. */
    say(messages: string[]) {
      notes.replaceChildren(...(messages.length ? [toBox(...messages.map((words) => element('p', {}, words)))] : []))
    },
    empty() {
      const words =
        'No letter has been read yet, so there is nothing to explore. Put letters into the folder and build again.'
      query.textContent = ''
      trouble.replaceChildren(toBox(element('p', {}, words)))
      settle()
    },
    chips(choices: readonly NamedChoice[], { remove, clear }: ChoiceActs) {
      // The button that was pressed goes, and the focus with it.
      const then = (act: () => void) => {
        act()
        query.focus()
      }
      const acts = { remove: (choice: NamedChoice) => then(() => remove(choice)), clear: () => then(clear) }
      query.replaceChildren(...toChips(choices, acts))
      summary.textContent = choices.length ? `Filters: ${formatCount(choices.length)} set` : 'Filters'
    },
    rows({ groups }: ExplorerView, { all }: ExplorerState, toggle: () => void) {
      const words = all ? `Show the first ${FIRST_ROWS} rows` : `Show all ${formatCount(groups.length)} rows`
      const attributes = { class: 'btn plain', 'data-focus': 'rows' }
      rowsNode.replaceChildren(...(groups.length > FIRST_ROWS ? [button(words, attributes, toggle)] : []))
    },
  }
}
