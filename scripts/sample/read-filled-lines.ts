import { readFileSync } from 'node:fs'
import { namePath } from '../../src/corpus/list-files.ts'
import { readXlsxLines } from '../../src/tables/read-xlsx.ts'
import { decode } from '../../src/text/decode.ts'
import { leaveOutInvisible } from '../../src/text/leave-out-invisible.ts'
import { type CsvLine, readCsv } from '../../src/text/read-csv.ts'

/** The lines of a filled sheet, CSV or Excel, without what nobody sees: messages repeat them. No workbook ends the command. */
export async function readFilledLines(path: string): Promise<CsvLine[]> {
  const bytes = readFileSync(path)
  if (!path.toLowerCase().endsWith('.xlsx')) return readCsv(decode(bytes).text)
  try {
    const lines = await readXlsxLines(bytes)
    return lines.map(({ line, cells }) => ({ line, cells: cells.map((cell) => leaveOutInvisible(cell).text) }))
  } catch (error) {
    console.error(`${namePath(path)}: this is no workbook (${error instanceof Error ? error.message : String(error)})`)
    process.exit(1)
  }
}
