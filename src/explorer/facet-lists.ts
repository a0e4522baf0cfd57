import { element } from '../browser/element.ts'
import { dimensionOf } from '../dimensions/dimensions.ts'
import { type Count, isShown } from './cell-rule.ts'
import type { CodedColumn } from './coded-column.ts'
import { EXPLORED_DIMENSIONS } from './explored-dimensions.ts'
import type { Explorer } from './explorer.ts'
import type { Filters } from './explorer-state.ts'
import { type DimensionLabels, type ExplorerLabels, nameOf } from './labels.ts'
import { sayCount } from './words.ts'

/** Values that are shown before all of them are asked for. */
const FIRST = 8
/** Lists of more values than this can be searched. */
const MOST_UNSEARCHED = 16

/** The list of one dimension's values: closed until it is needed, each value with its count and a box to choose it. */
interface FacetList {
  id: string
  node: HTMLDetailsElement
  /** Shows counts under the other filters, and which values are chosen. */
  update(counts: readonly Count[], chosen: readonly string[]): void
  /** Makes the rows; `totals` are counts without any filter, by which they are ordered for good. */
  fill(column: CodedColumn, totals: ArrayLike<number>): void
  isFilled(): boolean
  /** Says how many values are chosen, also while the list is closed. */
  mark(chosen: readonly string[]): void
}

interface Row {
  value: string
  place: number
  node: HTMLLIElement
  box: HTMLInputElement
  count: HTMLElement
  words: string
}

/** Values that have an order in it, others by how many decisions have them; what has no value comes last. */
function toOrder(id: string, { values }: CodedColumn, totals: ArrayLike<number>): number[] {
  const { order } = dimensionOf(id)
  const direction = order === 'ascending' ? 1 : -1
  return values
    .map((_, place) => place)
    .filter((place) => totals[place])
    .sort((a, b) => {
      if (a === 0 || b === 0) return b - a
      const byName = (values[a] as string) < (values[b] as string) ? -1 : 1
      return order ? byName * direction : (totals[b] as number) - (totals[a] as number) || byName
    })
}

/** Makes the list of a dimension; `choose` is told the chosen values, `open` that the list was opened or closed. */
function toFacetList(
  id: string,
  labels: DimensionLabels,
  { choose, open }: { choose: (values: string[]) => void; open: () => void },
): FacetList {
  const marked = element('span', { class: 'quiet' })
  const body = element('fieldset', { 'aria-label': labels.label })
  const waiting = element('p', { class: 'small quiet' }, 'Loading …')
  const list = element('ul')
  const more = element('button', { type: 'button', class: 'linklike', 'aria-expanded': 'false', hidden: true })
  const search = element('input', {
    type: 'search',
    'aria-label': `Find in ${labels.label}`,
    placeholder: 'Find …',
    autocomplete: 'off',
  })
  const none = element('p', { class: 'small quiet', hidden: true }, 'No value of that name.')
  body.append(waiting, list, none, more)
  const node = element(
    'details',
    { class: 'facet', 'data-list': id },
    element('summary', {}, `${labels.label} `, marked),
    body,
  )
  let rows: Row[] = []
  let all = false

  const show = () => {
    const wanted = search.value.trim().toLowerCase()
    let shown = 0
    rows.forEach(({ node: row, box, words }, at) => {
      row.hidden = wanted ? !words.includes(wanted) : !(all || at < FIRST || box.checked)
      if (!row.hidden) shown++
    })
    none.hidden = shown > 0 || rows.length === 0
    more.hidden = Boolean(wanted) || rows.length <= FIRST
    more.textContent = all ? `Show the first ${FIRST}` : `Show all ${rows.length}`
    more.setAttribute('aria-expanded', String(all))
  }
  const fill = (column: CodedColumn, totals: ArrayLike<number>) => {
    rows = toOrder(id, column, totals).map((place) => {
      const value = column.values[place] as string
      const title = nameOf(labels, value)
      const box = element('input', { type: 'checkbox', value })
      const count = element('span', { class: 'count' })
      const reading = labels.readings[value]
      const told = reading && element('span', { class: 'reading' }, ` ${reading}`)
      const name = element('span', { class: value === '' ? 'quiet' : null }, title, told)
      const row = element('li', {}, element('label', {}, box, name, count))
      return { value, place, node: row, box, count, words: title.toLowerCase() }
    })
    if (rows.length > MOST_UNSEARCHED) waiting.replaceWith(search)
    else waiting.remove()
    list.append(...rows.map((row) => row.node))
  }
  list.addEventListener('change', () => choose(rows.flatMap(({ box, value }) => (box.checked ? [value] : []))))
  search.addEventListener('input', show)
  more.addEventListener('click', () => {
    all = !all
    show()
  })
  node.addEventListener('toggle', open)

  const mark = (chosen: readonly string[]) => {
    marked.textContent = chosen.length ? `${chosen.length} set` : ''
  }
  return {
    id,
    node,
    mark,
    fill,
    isFilled: () => rows.length > 0,
    update(counts, chosen) {
      mark(chosen)
      for (const { value, place, box, count, node: row } of rows) {
        const own = counts[place] as Count
        box.checked = chosen.includes(value)
        box.disabled = own === 0 && !box.checked
        count.textContent = sayCount(own)
        count.classList.toggle('quiet', !isShown(own))
        row.firstElementChild?.classList.toggle('zero', own === 0)
      }
      show()
    },
  }
}

/** Stand open from the beginning. */
const OPEN = ['category', 'outcome']

/** The lists of all dimensions at the side of the page. */
interface FacetLists {
  nodes: HTMLElement[]
  /** The dimensions whose lists are open. */
  opened(): string[]
  /** Of these, those of which the reader sees something. */
  inSight(): string[]
  /** Opens the lists that are filtered. */
  unfold(filters: Filters): void
  /** Shows counts in the lists that have any, and in all of them what is chosen. */
  fill(explorer: Explorer, counted: ReadonlyMap<string, Count[]>, filters: Filters): void
}

const isInSight = ({ node }: FacetList) => {
  const { top, bottom } = node.getBoundingClientRect()
  return bottom > top && bottom > 0 && top < innerHeight
}

/** Makes the lists; `choose` is told the chosen values of a dimension, `open` that a list was opened or closed. */
export function toFacetLists(
  labels: ExplorerLabels,
  { choose, open }: { choose: (id: string, values: string[]) => void; open: () => void },
): FacetLists {
  const lists = EXPLORED_DIMENSIONS.map(({ id }) =>
    toFacetList(id, labels.dimensions[id] as DimensionLabels, { choose: (values) => choose(id, values), open }),
  )
  for (const { id, node } of lists) node.open = OPEN.includes(id)
  const opened = () => lists.filter(({ node }) => node.open)
  return {
    nodes: lists.map(({ node }) => node),
    opened: () => opened().map(({ id }) => id),
    inSight: () =>
      opened()
        .filter(isInSight)
        .map(({ id }) => id),
    unfold(filters) {
      for (const { id, node } of lists) if (filters.has(id)) node.open = true
    },
    fill({ engine }, counted, filters) {
      for (const list of lists) {
        const chosen = filters.get(list.id) ?? []
        const counts = counted.get(list.id)
        if (counts && !list.isFilled()) list.fill(engine.columnOf(list.id), engine.totals(list.id))
        if (counts) list.update(counts, chosen)
        else list.mark(chosen)
      }
    },
  }
}
