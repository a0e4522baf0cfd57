import { type CellValue, readXlsx } from 'hucre/xlsx'
import type { CsvLine } from '../text/read-csv.ts'

/** As the cell would stand in a CSV file: a day as 2017-01-31. */
function toText(cell: CellValue): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null ? '' : String(cell)
}

/**
 * The first sheet of a workbook as the lines of a CSV file, each with its number on the sheet; empty lines are left out.
 * Throws an Error where the bytes are no workbook.
 */
export async function readXlsxLines(bytes: Uint8Array): Promise<CsvLine[]> {
  const { sheets } = await readXlsx(bytes, { sheets: [0] })
  return (sheets[0]?.rows ?? [])
    .map((cells, at) => ({ line: at + 1, cells: cells.map(toText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}
