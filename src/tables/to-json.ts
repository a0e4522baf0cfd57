import type { Column } from './column.ts'

/**
 * A table as a JSON array of objects with the CSV's names, one object a line: lists as arrays, null for absent, texts
 * as they are.
 */
export function toJson<Row>(columns: Column<Row>[], rows: Row[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name, cellOf }) => [name, cellOf(row)]))),
  )
  return lines.length ? `[\n${lines.join(',\n')}\n]\n` : '[]\n'
}
