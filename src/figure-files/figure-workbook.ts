import type { Column } from '../tables/table.ts'
import type { Workbook } from '../tables/to-xlsx.ts'
import { readCsv } from '../text/read-csv.ts'

/** What a page says of a figure. */
export interface FigureFacts {
  id: string
  /** The types of its columns, in order. */
  types: Column<string[]>['type'][]
  /** How the figure is cited, with its address. */
  source: string
  /** Its measure and unit. */
  measure: string
  /** What is not to be concluded from it. */
  note: string
}

/** A text that begins like a formula has a sign before it in CSV, which a workbook's typed cell does not need. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t])/, '')

/** A figure's numbers as a workbook, from its CSV: numbers are numbers, and source and notes stand on a sheet beside. */
export function toFigureWorkbook(csv: string, { id, types, source, measure, note }: FigureFacts): Workbook {
  const [head, ...lines] = readCsv(csv)
  const columns = (head?.cells ?? []).map((name, place): Column<string[]> => {
    const type = types[place] ?? 'text'
    const isText = type === 'text' || type === 'date' || type === 'list'
    return {
      name,
      type,
      description: '',
      cellOf: (row) => {
        const cell = row[place] ?? ''
        if (cell === '') return null
        return isText ? withoutGuard(cell) : Number(cell)
      },
    }
  })
  return {
    title: `Figure ${id}`,
    sheets: [{ name: 'Figure', columns, rows: lines.map(({ cells }) => cells) }],
    notes: [
      ['Figure', id],
      ['Source', source],
      ['Measure', measure],
      ...(note ? [['Note', note] as [string, string]] : []),
      ['Overturned', 'The denial was reversed, treatment allowed.'],
      ['Upheld', 'The denial stood, treatment refused.'],
    ],
  }
}
