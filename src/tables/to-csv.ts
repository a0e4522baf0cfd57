import type { Cell, Column, ColumnType } from './column.ts'

/** A spreadsheet would run a text that begins so as a formula. */
const FORMULA = /^[=+\-@\t]/
const NEEDS_QUOTES = /[",\n\r]/

function toText(cell: Cell, type: ColumnType): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return type === 'share' ? cell.toFixed(6) : String(cell)
  const text = typeof cell === 'string' ? cell : cell.join(';')
  return FORMULA.test(text) ? `'${text}` : text
}

const quoted = (text: string) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/**
 * A table as CSV (RFC 4180 but for its line ends): a head, LF, quotes only where needed, lists joined with `;`, shares
 * with six decimals, absent empty. A text that begins with `=`, `+`, `-`, `@` or a tab gets a leading `'`.
 */
export function toCsv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const head = columns.map(({ name }) => quoted(name)).join()
  const lines = rows.map((row) => columns.map(({ type, cellOf }) => quoted(toText(cellOf(row), type))).join())
  return `${[head, ...lines].join('\n')}\n`
}
