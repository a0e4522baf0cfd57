import { saveFile } from '../browser/save-file.ts'
import { formatPercent } from '../rates/format-rate.ts'
import { toCsv } from '../tables/to-csv.ts'
import { type Bits, hasRow } from './bits.ts'
import type { DecisionSource, FileCell } from './decision-source.ts'

type Row = FileCell[]

/** A day as in the CSV file. */
const toCell = (cell: FileCell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null))

/**
 * The selected rows as CSV, with the columns and the writing of decisions.csv: each row is a line of that file. Reads
 * one part of the file after the other; `tell` is given the share that is done.
 */
async function toSelectedCsv(
  { columns, parts, read }: DecisionSource,
  selection: Bits,
  tell: (share: number) => void,
): Promise<string[]> {
  const schema = columns.map((name, at) => ({
    name,
    type: 'text' as const,
    description: '',
    cellOf: (row: Row) => toCell(row[at]),
  }))
  const texts = [toCsv(schema, [])]
  const steps = (parts.length - 1) * columns.length
  let done = 0
  for (let part = 0; part + 1 < parts.length; part++) {
    const [from, to] = [parts[part] as number, parts[part + 1] as number]
    const rows = Array.from({ length: to - from }, (_, at) => at).filter((at) => hasRow(selection, from + at))
    const cells: Row[] = rows.map(() => [])
    for (const name of rows.length ? columns : []) {
      const found = await read(name, from, to)
      rows.forEach((row, at) => {
        ;(cells[at] as Row).push(found[row])
      })
      tell(++done / steps)
    }
    texts.push(toCsv(schema, cells).slice((texts[0] as string).length))
  }
  return texts
}

/** Gives the reader a selection's rows as a file of this name; the button that asked for it says how far that is. */
export async function writeOut(
  source: DecisionSource,
  selection: Bits,
  name: string,
  button: HTMLButtonElement,
): Promise<void> {
  const words = button.textContent
  button.disabled = true
  try {
    const texts = await toSelectedCsv(source, selection, (share) => {
      button.textContent = `Loading all columns, ${formatPercent(share, 0)}`
    })
    saveFile(texts, name, 'text/csv;charset=utf-8')
  } finally {
    button.disabled = false
    button.textContent = words
  }
}
