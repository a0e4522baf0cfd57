import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer'
import type { Cell, Column, ColumnType } from './table.ts'

/**
 * Rows that stand together: a reader that takes one column from a server asks once for each group. As many numbers of
 * a dictionary fill one page.
 */
const ROWS_IN_GROUP = 262_144

const DAY = 86_400_000

const TYPES: Record<Exclude<ColumnType, 'list'>, Partial<SchemaElement>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  share: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

/** LIST<STRING> in the three levels of the Parquet format: what holds nothing is an empty list, never null. */
function toListElements(name: string): SchemaElement[] {
  return [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...TYPES.text },
  ]
}

function toElements<Row>({ name, type, required }: Column<Row>): SchemaElement[] {
  if (type === 'list') return toListElements(name)
  return [{ name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...TYPES[type] }]
}

/** Days since 1970, as Parquet counts them, for a date; the cell itself for anything else. */
const toValue = (cell: Cell, type: ColumnType) =>
  type === 'date' && typeof cell === 'string' ? Date.parse(cell) / DAY : cell

/**
 * Values that only grow are written as differences; other columns get a dictionary wherever it halves them. Measured on
 * 100,000 made-up decisions in 43,781 letters: letter 15 kB, outcome 11 kB, category 49 kB, treatment 118 kB, the reasons
 * 120 kB, case_id 80 kB, the footer 8 kB, all 59 columns 4.9 MB (CSV: 66 MB).
 */
function toEncoding<Row>({ type, ascending }: Column<Row>): Pick<ColumnSource, 'encoding'> {
  if (!ascending) return {}
  return { encoding: type === 'text' ? 'DELTA_BYTE_ARRAY' : 'DELTA_BINARY_PACKED' }
}

/**
 * A table as Parquet: the CSV's names, explicit types (text STRING, list LIST<STRING>, integer INT32, number and share
 * DOUBLE, date DATE), compressed by snappy; null for absent. The same rows give the same bytes.
 */
export function toParquet<Row>(columns: Column<Row>[], rows: Row[]): Uint8Array {
  const columnData = columns.map((column): ColumnSource => {
    const { name, type, cellOf } = column
    const data = rows.map((row) => toValue(cellOf(row), type)) as ColumnSource['data']
    return { name, data, ...toEncoding(column) }
  })
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(toElements)]
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize: ROWS_IN_GROUP }))
}
