/** What a cell can hold: absent is null or an empty list, never a guess. */
export type Cell = string | number | string[] | null

/** How a column's cells are to be read; a share is a number between 0 and 1, a date an ISO day. */
export type ColumnType = 'text' | 'integer' | 'number' | 'share' | 'date' | 'list'

/** One column of a published table: what the data dictionary says of it, and how to take it from a row. */
export interface Column<Row> {
  name: string
  type: ColumnType
  /** One or two sentences for the data dictionary. */
  description: string
  /** Every row has a value; otherwise a cell may be empty. A list is never absent, but may hold nothing. */
  required?: true
  /** The values never get smaller from one row to the next: such a column is small in Parquet. */
  ascending?: true
  cellOf: (row: Row) => Cell
}
