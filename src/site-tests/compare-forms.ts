import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { readCsv } from '../../scripts/recount/count-again.ts'

/** A value of one form of the decisions as its CSV has it. */
const asText = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : Array.isArray(value)
      ? value.join(';')
      : value instanceof Date
        ? value.toISOString().slice(0, 10)
        : String(value)

/** Without the apostrophe that keeps a spreadsheet from running a text. */
const asMeant = (cell: string): string => (/^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell)

/** Where decisions.csv, .json and .parquet of a built site differ, cell by cell; nothing where they hold the same. */
export async function compareForms(site: string): Promise<{ compared: number; faults: string[] }> {
  const bytes = (name: string) => readFileSync(join(site, 'data', name))
  const csv = readCsv(bytes('decisions.csv').toString())
  const json = JSON.parse(bytes('decisions.json').toString()) as Record<string, unknown>[]
  const parquet = await parquetReadObjects({ file: new Uint8Array(bytes('decisions.parquet')).buffer })
  const faults: string[] = []
  if (json.length !== csv.length || parquet.length !== csv.length)
    faults.push(`${csv.length} rows in CSV, ${json.length} in JSON, ${parquet.length} in Parquet`)
  let compared = 0
  for (const [place, line] of csv.entries()) {
    const forms = { JSON: json[place] ?? {}, Parquet: parquet[place] ?? {} }
    for (const [form, row] of Object.entries(forms)) {
      if (Object.keys(row).join() !== Object.keys(line).join()) faults.push(`row ${place} of ${form}: other columns`)
      for (const [column, cell] of Object.entries(line)) {
        compared++
        if (asText(row[column]) !== asMeant(cell)) {
          faults.push(`${line['case_id']}#${line['decision']}: ${column} is ${cell}, in ${form} ${asText(row[column])}`)
        }
      }
    }
  }
  return { compared, faults }
}
