import { type Child, element } from '../browser/element.ts'
import { sortTable } from '../page-script/sort-table.ts'

/** A column after the first: its head, which each cell says itself where the table folds, and whether it holds words. */
export interface Column {
  title: string
  words?: boolean
}

/** What a cell says; `none` marks what stands in place of a number. */
export interface Cell {
  content: Child
  none?: boolean
}

export interface DataTable {
  caption: string
  /** Head of the first column, which names the rows. */
  first: string
  columns: Column[]
  rows: { head: Child[]; cells: Cell[] }[]
}

const toClass = (words: boolean, none: boolean) => [words ? '' : 'num', none ? 'none' : ''].join(' ').trim() || null

/** A table that folds into one block a row where its box is narrow, and whose rows are sorted by its heads. */
export function toDataTable({ caption, first, columns, rows }: DataTable): HTMLElement {
  const heads = columns.map(({ title, words = false }) =>
    element('th', { scope: 'col', class: toClass(words, false) }, title),
  )
  const lines = rows.map(({ head, cells }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, ...head),
      ...columns.map(({ title, words = false }, at) => {
        const { content, none = false } = cells[at] ?? { content: null }
        return element('td', { class: toClass(words, none), 'data-h': title }, content)
      }),
    ),
  )
  const table = element(
    'table',
    { class: 'data fold' },
    element('caption', { class: 'vh' }, caption),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, first), ...heads)),
    element('tbody', {}, ...lines),
  )
  sortTable(table)
  return element('div', { class: 'tablebox' }, table)
}
