import { groupByYear } from './group-by-year.ts'
import type { Table } from './table.ts'
import { toParquet } from './to-parquet.ts'

/** The rows of one year as a file of their own. */
export interface Partition {
  /** Below the folder of the data files: `decisions/decision_year=2016/part-0.parquet`. */
  path: string
  /** Null for rows without a date. */
  year: string | null
  rows: number
  bytes: Uint8Array
}

/** How Hive, Spark and DuckDB write the folder of rows whose partition is null. */
const NULL_YEAR = '__HIVE_DEFAULT_PARTITION__'

/**
 * A table as Parquet, partitioned by the year of decision in the layout of Hive: whoever asks for some years reads these
 * files alone. The year stands in the folder's name and in no column.
 */
export function toPartitions<Row>(table: Table<Row>, rows: Row[]): Partition[] {
  return groupByYear(table, rows).map(({ year, rows: own }) => ({
    path: `${table.name}/decision_year=${year ?? NULL_YEAR}/part-0.parquet`,
    year,
    rows: own.length,
    bytes: toParquet(table.columns, own),
  }))
}
