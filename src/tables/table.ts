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

const ofType =
  (type: ColumnType) =>
  <Row>(
    name: string,
    description: string,
    cellOf: Column<Row>['cellOf'],
    rules: Pick<Column<Row>, 'required' | 'values' | 'pattern' | 'minimum' | 'ascending'> = {},
  ): Column<Row> => ({ name, type, description, cellOf, ...rules })

/** A column of one type: `text('case_number', 'The case number as the letter prints it.', (row) => row.caseNumber)`. */
export const text = ofType('text')
export const integer = ofType('integer')
export const share = ofType('share')
export const date = ofType('date')
export const list = ofType('list')

/** A reference of one table to another: the columns have the same names there. */
interface Reference {
  columns: string[]
  /** Name of the other table. */
  table: string
}

/**
 * One published table, described once: its files, the data dictionary, datapackage.json and the Parquet types all come
 * from this.
 */
export interface Table<Row> {
  /** Name of its files without the ending: `decisions`. */
  name: string
  title: string
  /** What it holds, in a few words for a list of files. */
  holds: string
  /** One or two sentences. */
  description: string
  columns: Column<Row>[]
  /** Columns whose values together stand in one row only. An empty cell counts as a value. */
  key: string[]
  refersTo: Reference[]
  /** The day by whose year a long table is cut into files: when the row was decided; null where that is not known. */
  dayOf?: (row: Row) => string | null
}

/** A table of whatever rows: what needs only its description takes this. */
// biome-ignore lint/suspicious/noExplicitAny: a description says nothing of rows
export type AnyTable = Table<any>

const isFilled = (cell: Cell): boolean => cell !== null && cell !== '' && !(Array.isArray(cell) && cell.length === 0)

/** How many rows hold a value, column by column. */
export function countFilled<Row>({ columns }: Table<Row>, rows: Row[]): number[] {
  return columns.map(({ cellOf }) => rows.reduce((sum, row) => sum + Number(isFilled(cellOf(row))), 0))
}
