import type { AnyTable } from './table.ts'
import type { TableFormat } from './write-table.ts'

/**
 * Version of the published tables: the last number grows with a wording, the middle one with a further column or file,
 * the first where a column or a file changes what it means or goes. 2: rates.csv has `injury_year` for the `year` of 1, which was
 * the injury's, and `priority` and `decision_year` beside it. 2.1: decisions and letters partitioned by year of decision too,
 * and letters’ records beside the tables.
 */
export const SCHEMA_VERSION = '2.1.0'

/** What is known of a published file. */
export interface FileFacts {
  /** Below `/data/`: `decisions.csv`. */
  path: string
  bytes: number
  /** Hexadecimal. */
  sha256: string
  /** Null for what is no table. */
  rows: number | null
}

export interface TableFile extends FileFacts {
  table: AnyTable
  format: TableFormat
  rows: number
}

/** Of workbooks: they repeat the tables for people, and are no resource of datapackage.json. */
export const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table in files by year of decision. */
export interface PartitionedTable {
  table: AnyTable
  /** In the order of their years; null for rows without a date. */
  files: (FileFacts & { year: string | null })[]
}

export const MEDIA_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
}
