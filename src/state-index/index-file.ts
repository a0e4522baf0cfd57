import type { Column } from '../tables/table.ts'
import { toCsv } from '../tables/to-csv.ts'
import type { PlacedMessage } from '../text/message.ts'
import { readCsv } from '../text/read-csv.ts'
import { type IndexRow, readCaseNumber, readIndexDate, readIndexOutcome } from './index-row.ts'

/** The columns of a file of `content/index/`. */
export const INDEX_COLUMNS: Column<IndexRow>[] = [
  { name: 'case_number', type: 'text', description: 'The case.', cellOf: (row) => row.caseNumber },
  { name: 'decision_date', type: 'date', description: 'Day of the decision.', cellOf: (row) => row.decisionDate },
  { name: 'injury_date', type: 'date', description: 'Day of the injury.', cellOf: (row) => row.injuryDate },
  { name: 'received_date', type: 'date', description: 'Application received.', cellOf: (row) => row.receivedDate },
  { name: 'specialty', type: 'text', description: 'The reviewer’s specialty.', cellOf: (row) => row.specialty },
  { name: 'category', type: 'text', description: 'The state’s category.', cellOf: (row) => row.category },
  { name: 'subcategory', type: 'text', description: 'Sub-category or drug.', cellOf: (row) => row.subcategory },
  { name: 'outcome', type: 'text', description: 'upheld or overturned.', cellOf: (row) => row.outcome },
]

/** A saved batch of rows as the file that `content/index/` keeps. */
export const printIndexFile = (rows: IndexRow[]): string => toCsv(INDEX_COLUMNS, rows)

const fault = (line: number, column: number, reason: string): PlacedMessage => ({
  severity: 'error',
  rule: 'state-index/row',
  line,
  column,
  reason,
})

const HEAD = INDEX_COLUMNS.map(({ name }) => name).join()

/**
 * The rows of a file of `content/index/`. Every fault is told with its line and the number of its column, counted from
 * 1; a row with a fault is left out.
 */
export function readIndexFile(text: string): { value: IndexRow[]; messages: PlacedMessage[] } {
  const [head, ...lines] = readCsv(text)
  if (head?.cells.join() !== HEAD) {
    return {
      value: [],
      messages: [fault(1, 1, `The first line has to be ${HEAD}: make the file with npm run collect`)],
    }
  }
  const messages: PlacedMessage[] = []
  const value = lines.flatMap(({ line, cells }): IndexRow[] => {
    const before = messages.length
    const refuse = (column: number, advice: string) =>
      void messages.push(fault(line, column, `“${cells[column - 1] ?? ''}” is ${advice}`))
    if (cells.length !== INDEX_COLUMNS.length) {
      messages.push(fault(line, 1, `This line has ${cells.length} cells; write ${INDEX_COLUMNS.length}`))
      return []
    }
    const words = (column: number): string | null => cells[column - 1]?.trim() || null
    const date = (column: number): string | null => {
      const given = words(column)
      const read = given && readIndexDate(given)
      if (read === undefined) refuse(column, 'no day: write it as 2017-01-31, or leave the cell empty')
      return read || null
    }
    const caseNumber = readCaseNumber(words(1) ?? '')
    if (!caseNumber) refuse(1, 'no case number: write one such as CM16-0213037')
    const outcome = words(8) === null ? null : readIndexOutcome(words(8) ?? '')
    if (outcome === undefined) refuse(8, 'no outcome: write upheld or overturned, or leave the cell empty')
    const row = {
      caseNumber: caseNumber ?? '',
      decisionDate: date(2),
      injuryDate: date(3),
      receivedDate: date(4),
      specialty: words(5),
      category: words(6),
      subcategory: words(7),
      outcome: outcome ?? null,
    }
    return messages.length > before ? [] : [row]
  })
  return { value, messages }
}
