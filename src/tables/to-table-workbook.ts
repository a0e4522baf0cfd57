import type { Table } from './table.ts'
import type { Note, Workbook } from './to-xlsx.ts'

/** Excel's rows below the head. */
const MOST_ROWS = 1_048_575
/** So many cells take a build some ten seconds, and a reader's Excel as long to open. */
const MOST_CELLS = 2_000_000

/**
 * A published table as a workbook, its columns described on a sheet of notes behind `source`, which says where it is
 * from. Null for one that is too large: its CSV and Parquet hold it.
 */
export function toTableWorkbook<Row>(
  { name, title, description, columns }: Table<Row>,
  rows: Row[],
  source: Note[],
): Workbook | null {
  if (rows.length > MOST_ROWS || rows.length * columns.length > MOST_CELLS) return null
  return {
    title,
    sheets: [{ name, columns, rows }],
    notes: [
      ['Table', `${title}. ${description}`],
      ...source,
      ...columns.map((column): Note => [column.name, column.description]),
    ],
  }
}
