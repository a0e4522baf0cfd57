import type { Column } from './column.ts'

/** The lines of `toJson`, each with its end. */
export function* toJsonLines<Row>(columns: Column<Row>[], rows: Row[]): Generator<string> {
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
