import type { Column, Table } from './table.ts'
import { toCsvLines } from './to-csv.ts'
import { toParquet } from './to-parquet.ts'

/** The lines of `toJson`, each with its end. */
function* toJsonLines<Row>(columns: Column<Row>[], rows: Row[]): Generator<string> {
  if (rows.length === 0) yield '[]\n'
  for (const [place, row] of rows.entries()) {
    const object = JSON.stringify(Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(row)])))
    yield `${place === 0 ? '[\n' : ''}${object}${place === rows.length - 1 ? '\n]\n' : ',\n'}`
  }
}

/**
 * A table as a JSON array of objects with the CSV's names, one object a line: lists as arrays, null for absent, texts
 * as they are.
 */
export const toJson = <Row>(columns: Column<Row>[], rows: Row[]): string => [...toJsonLines(columns, rows)].join('')

/** The forms in which a table is published; also the ending of the file. */
export type TableFormat = 'csv' | 'json' | 'parquet'

/** So many lines are encoded at once: a text of all of them could be longer than a string may be. */
const LINES_AT_ONCE = 10_000

function encode(lines: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let held: string[] = []
  const flush = () => {
    parts.push(encoder.encode(held.join('')))
    held = []
  }
  for (const line of lines) {
    held.push(line)
    if (held.length === LINES_AT_ONCE) flush()
  }
  flush()
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The bytes of a table's file, rows in the order given; the same rows give the same bytes. */
export function writeTable<Row>({ columns }: Table<Row>, rows: Row[], format: TableFormat): Uint8Array {
  if (format === 'parquet') return toParquet(columns, rows)
  return encode(format === 'csv' ? toCsvLines(columns, rows) : toJsonLines(columns, rows))
}
