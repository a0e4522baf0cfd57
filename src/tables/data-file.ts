import type { AnyTable } from './table.ts'
import type { TableFormat } from './write-table.ts'

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

/** A published file of a table. */
export interface TableFile extends FileFacts {
  table: AnyTable
  format: TableFormat
  rows: number
}

export const MEDIA_TYPES: Record<TableFormat, string> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
}
