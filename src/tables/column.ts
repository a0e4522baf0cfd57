/** What a cell can hold: absent is null or an empty list, never a guess. */
export type Cell = string | number | string[] | null

/** How a column's cells are to be read; a share is a number between 0 and 1, a date an ISO day. */
export type ColumnType = 'text' | 'integer' | 'number' | 'share' | 'date' | 'list'

/** What ids of `content/` look like. */
export const SLUG = '[a-z0-9]+(-[a-z0-9]+)*'

/** What letters' ids look like. */
export const CASE_ID = '[a-z0-9_-]+'

/** One column of a published table: what the data dictionary says of it, and how to take it from a row. */
export interface Column<Row> {
  name: string
  type: ColumnType
  /** One or two sentences for the data dictionary. */
  description: string
  /** Every row has a value; otherwise a cell may be empty. A list is never absent, but may hold nothing. */
  required?: true
  /** All values that a cell can have, where the code knows them; ids of `content/` are not among these. */
  values?: readonly string[]
  /** A regular expression that every value fits, from its beginning to its end. */
  pattern?: string
  /** The smallest value; a share lies between 0 and 1 by its type. */
  minimum?: number
  /** The values never get smaller from one row to the next: such a column is small in Parquet. */
  ascending?: true
  cellOf: (row: Row) => Cell
}
