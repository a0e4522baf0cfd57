/** Below this the eye sorts. */
const LEAST_ROWS = 4

const cellsOf = (table: HTMLTableElement, column: number): [row: HTMLTableRowElement, words: string][] =>
  [...(table.tBodies[0]?.rows ?? [])].map((row) => [row, row.cells[column]?.textContent.trim() ?? ''])

/** The first number of a cell: a count, or the lower end of an interval. NaN where it has none. */
const toNumber = (words: string): number =>
  Number.parseFloat(
    words
      .replace('−', '-')
      .replace(/,(?=\d{3})/g, '')
      .replace(/^[^\d-]+/, ''),
  )

/** Rows are sorted by counts and by lower ends of intervals; a rank by shares would say more than small numbers do. */
const isShare = (words: string): boolean => /^[\d.]+%/.test(words)

function sortRows(table: HTMLTableElement, column: number, isNumber: boolean, up: boolean): void {
  const sign = up ? 1 : -1
  const rows = cellsOf(table, column).map(([row, words]) => ({ row, words, number: toNumber(words) }))
  rows.sort((a, b) => {
    if (!isNumber) return sign * a.words.localeCompare(b.words, 'en-US', { numeric: true })
    // What has no number stands last, whichever way.
    if (Number.isNaN(a.number) || Number.isNaN(b.number)) return +Number.isNaN(a.number) - +Number.isNaN(b.number)
    return sign * (a.number - b.number)
  })
  table.tBodies[0]?.append(...rows.map(({ row }) => row))
}

/**
 * Makes the heads of a table's names and counts into buttons that sort its rows in their place. A table whose rows belong
 * together, or that has few, stays as it is.
 */
export function sortTable(table: HTMLTableElement): void {
  const { tHead, tBodies } = table
  if (tHead?.rows.length !== 1 || tBodies.length !== 1 || (tBodies[0]?.rows.length ?? 0) < LEAST_ROWS) return
  if (table.querySelector('tr.sum, tr.group, [rowspan], [colspan]')) return
  const heads = [...(tHead.rows[0]?.cells ?? [])]
  heads.forEach((head, column) => {
    const isNumber = head.matches('.num, .nums th:not(.txt)')
    if (column > 0 && !isNumber) return
    if (isNumber && cellsOf(table, column).some(([, words]) => isShare(words))) return
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => {
      const up = head.ariaSort ? head.ariaSort === 'descending' : !isNumber
      for (const other of heads) other.removeAttribute('aria-sort')
      head.ariaSort = up ? 'ascending' : 'descending'
      sortRows(table, column, isNumber, up)
    })
  })
}
