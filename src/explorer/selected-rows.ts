import { type Bits, hasRow } from './bits.ts'
import type { DecisionSource, FileCell } from './decision-source.ts'

export type FileRow = FileCell[]

/** A day as in the CSV file. */
export const toCell = (cell: FileCell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null))

/** The selected rows, one part of the file after the other; `tell` is given the share that is done. */
export async function* readSelected(
  { columns, parts, read }: DecisionSource,
  selection: Bits,
  tell: (share: number) => void,
): AsyncGenerator<FileRow[]> {
  const steps = (parts.length - 1) * columns.length
  let done = 0
  for (let part = 0; part + 1 < parts.length; part++) {
    const [from, to] = [parts[part] as number, parts[part + 1] as number]
    const rows = Array.from({ length: to - from }, (_, at) => at).filter((at) => hasRow(selection, from + at))
    const cells: FileRow[] = rows.map(() => [])
    for (const name of rows.length ? columns : []) {
      const found = await read(name, from, to)
      rows.forEach((row, at) => {
        ;(cells[at] as FileRow).push(found[row])
      })
      tell(++done / steps)
    }
    yield cells
  }
}
