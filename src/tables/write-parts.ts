import { groupByYear } from './group-by-year.ts'
import type { Table } from './table.ts'
import { writeTable } from './write-table.ts'

/** Hosts refuse larger files (Cloudflare Pages 25 MiB, November 2026), and few programs open them at ease. */
const MOST_BYTES = 25_000_000
/** Rows of a year in one file: as JSON 10,000 made-up decisions take 17 MB, as CSV 7 MB. */
const MOST_ROWS = 10_000
/** Names the file of the rows that have no date. */
const UNDATED = 'undated'

export interface TablePart {
  /** Without the ending: `decisions`, `decisions-2016`, `decisions-2016-2`. */
  name: string
  rows: number
  bytes: Uint8Array
}

interface Written {
  rows: number
  bytes: Uint8Array
}

/** Rows as files of at most so many bytes, in their order; a row that is too large by itself stays whole. */
function halve<Row>(rows: Row[], most: number, write: (rows: Row[]) => Uint8Array): Written[] {
  const bytes = write(rows)
  if (bytes.length <= most || rows.length < 2) return [{ rows: rows.length, bytes }]
  const half = Math.ceil(rows.length / 2)
  return [...halve(rows.slice(0, half), most, write), ...halve(rows.slice(half), most, write)]
}

function cut<Row>(rows: Row[], most: number, write: (rows: Row[]) => Uint8Array): Written[] {
  const count = Math.ceil(rows.length / MOST_ROWS)
  const pieces = Array.from({ length: count }, (_, place) => rows.slice(place * MOST_ROWS, (place + 1) * MOST_ROWS))
  return pieces.flatMap((piece) => halve(piece, most, write))
}

/**
 * A table as text: one file where its rows fit into `most` bytes; else one for each year of decision and one for rows
 * without a date, and several of a year that does not fit. Each is a whole file, with its head, and no row is in two.
 */
export function writeParts<Row>(
  table: Table<Row>,
  rows: Row[],
  format: 'csv' | 'json',
  most = MOST_BYTES,
): TablePart[] {
  const write = (some: Row[]) => writeTable(table, some, format)
  // The whole is not put together before it is known to fit: of many letters it is longer than a process should hold.
  const years = groupByYear(table, rows).map(({ year, rows: own }) => ({ year, files: cut(own, most, write) }))
  const total = years.flatMap(({ files }) => files).reduce((sum, { bytes }) => sum + bytes.length, 0)
  if (total <= most || !table.dayOf) return [{ name: table.name, rows: rows.length, bytes: write(rows) }]
  return years.flatMap(({ year, files }) =>
    files.map((file, place) => ({
      ...file,
      name: [table.name, year ?? UNDATED, ...(files.length > 1 ? [place + 1] : [])].join('-'),
    })),
  )
}
