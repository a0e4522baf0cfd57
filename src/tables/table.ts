import type { Column } from './column.ts'

/** A reference of one table to another: the columns have the same names there. */
export interface Reference {
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
}

/** A table of whatever rows: what needs only its description takes this. */
// biome-ignore lint/suspicious/noExplicitAny: a description says nothing of rows
export type AnyTable = Table<any>
