import { saveFile } from '../browser/save-file.ts'
import { formatPercent } from '../rates/format-rate.ts'
import { EXCEL_TYPE } from '../tables/data-file.ts'
import { toCsv } from '../tables/to-csv.ts'
import type { DecisionSource } from './decision-source.ts'
import type { ExplorerView } from './explorer.ts'
import { toAddress } from './explorer-state.ts'
import { type FileFormat, toFileName } from './file-name.ts'
import type { ExplorerLabels } from './labels.ts'
import { type FileRow, readSelected, toCell } from './selected-rows.ts'
import { saySelected } from './selection-words.ts'

/** Rows as CSV, with the columns and the writing of decisions.csv: each row is a line of that file. */
async function toSelectedCsv(columns: string[], read: AsyncIterable<FileRow[]>): Promise<string[]> {
  const schema = columns.map((name, at) => ({
    name,
    type: 'text' as const,
    description: '',
    cellOf: (row: FileRow) => toCell(row[at]),
  }))
  const texts = [toCsv(schema, [])]
  const head = (texts[0] as string).length
  for await (const rows of read) texts.push(toCsv(schema, rows).slice(head))
  return texts
}

/**
 * Gives the reader a selection's rows as a file; the button that asked for it says how far that is. What makes workbooks
 * is loaded when the first one is asked for.
 */
export async function writeOut(
  source: DecisionSource,
  { selection, state }: ExplorerView,
  labels: ExplorerLabels,
  format: FileFormat,
  button: HTMLButtonElement,
): Promise<void> {
  const words = button.textContent
  button.disabled = true
  try {
    const name = toFileName(state.filters, labels.version, format)
    const read = readSelected(source, selection, (share) => {
      button.textContent = `Loading all columns, ${formatPercent(share, 0)}`
    })
    if (format === 'csv') {
      saveFile(await toSelectedCsv(source.columns, read), name, 'text/csv;charset=utf-8')
      return
    }
    const { toSelectedWorkbook } = await import('./selected-workbook.ts')
    const bytes = await toSelectedWorkbook(source.columns, read, [
      ['Source', `${document.title}, ${new URL(toAddress(state), location.href).href}`],
      ['Filters', saySelected(state.filters, labels)],
      ['Data version', labels.version],
    ])
    saveFile([bytes], name, EXCEL_TYPE)
  } finally {
    button.disabled = false
    button.textContent = words
  }
}
