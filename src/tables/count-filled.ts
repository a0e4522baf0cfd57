import type { Cell } from './column.ts'
import type { Table } from './table.ts'

const isFilled = (cell: Cell): boolean => cell !== null && cell !== '' && !(Array.isArray(cell) && cell.length === 0)

/** How many rows hold a value, column by column. */
export function countFilled<Row>({ columns }: Table<Row>, rows: Row[]): number[] {
  return columns.map(({ cellOf }) => rows.reduce((sum, row) => sum + Number(isFilled(cellOf(row))), 0))
}
