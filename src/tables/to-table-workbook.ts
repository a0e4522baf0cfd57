import type { Table } from './table.ts'
import type { Note, Workbook } from './to-xlsx.ts'

/** Excel's rows below the head. */
const MOST_ROWS = 1_048_575
/** So many cells take a build some ten seconds, and a reader's Excel as long to open. */
const MOST_CELLS = 2_000_000

/** Whether so many rows below a head stand in one workbook. */
export const fitsWorkbook = (rows: number, columns: number): boolean =>
  rows <= MOST_ROWS && rows * columns <= MOST_CELLS

/**
 * A published table as a workbook, its columns described on a sheet of notes behind `source`, which says where it is
 * from. Null for one that is too large: its CSV and Parquet hold it.
 */
export function toTableWorkbook<Row>(
  { name, title, description, columns }: Pick<Table<Row>, 'name' | 'title' | 'description' | 'columns'>,
  rows: Row[],
  source: Note[],
): Workbook | null {
  if (!fitsWorkbook(rows.length, columns.length)) return null
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
