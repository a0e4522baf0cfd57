import { DECISIONS } from '../tables/decisions.ts'
import { toTableWorkbook } from '../tables/to-table-workbook.ts'
import { type Note, toXlsx } from '../tables/to-xlsx.ts'
import { type FileRow, toCell } from './selected-rows.ts'

/** What the workbook is, on its sheet of notes. */
const SELECTED = {
  name: DECISIONS.name,
  title: 'Selected decisions',
  description: 'Lines of decisions.csv: those of known outcome that were selected in the explorer.',
}

/**
 * Rows as an Excel workbook with the columns of the file, typed and described as those of decisions.xlsx; `source` stands
 * before these descriptions. Throws a RangeError for more rows than a workbook holds.
 */
export async function toSelectedWorkbook(
  columns: string[],
  read: AsyncIterable<FileRow[]>,
  source: Note[],
): Promise<Uint8Array<ArrayBuffer>> {
  const rows: FileRow[] = []
  for await (const part of read) rows.push(...part)
  const described = new Map(DECISIONS.columns.map((column) => [column.name, column]))
  const typed = columns.map((name, at) => {
    const { type, description } = described.get(name) ?? { type: 'text' as const, description: '' }
    return { name, type, description, cellOf: (row: FileRow) => toCell(row[at]) }
  })
  const workbook = toTableWorkbook({ ...SELECTED, columns: typed }, rows, source)
  if (!workbook) throw new RangeError(`${rows.length} rows are more than a workbook holds`)
  return (await toXlsx(workbook)) as Uint8Array<ArrayBuffer>
}
