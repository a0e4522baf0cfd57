import type { Cell, Column, ColumnType } from './table.ts'

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

const toLine = (cells: string[]): string => `${cells.map(quoted).join()}\n`

/** The lines of `toCsv`, each with its end, the head first. */
export function* toCsvLines<Row>(columns: Column<Row>[], rows: Row[]): Generator<string> {
  yield toLine(columns.map(({ name }) => name))
  for (const row of rows) yield toLine(columns.map(({ type, cellOf }) => toText(cellOf(row), type)))
}

/**
 * A table as CSV (RFC 4180 but for its line ends): a head, LF, quotes only where needed, lists joined with `;`, shares
 * with six decimals, absent empty. A text that begins with `=`, `+`, `-`, `@` or a tab gets a leading `'`.
 */
export const toCsv = <Row>(columns: Column<Row>[], rows: Row[]): string => [...toCsvLines(columns, rows)].join('')
