import { type CellStyle, type CellValue, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { isDay } from '../text/iso-day.ts'
import type { Cell, Column, ColumnType } from './table.ts'

/** How a column of a sheet differs from the usual one of its type. */
export interface ColumnLook {
  /** In characters. */
  width?: number
  /** Long texts stand on several lines. */
  wrap?: true
  /** What may be chosen from a list, as a formula of Excel: `"yes,no"` with its quotes, or `Ids!$A$2:$A$9`. */
  choices?: string
}

/** A sheet of a workbook: rows below a head that stays in sight. */
export interface Sheet<Row> {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  name: string
  columns: Column<Row>[]
  rows: Row[]
  /** By the name of the column. */
  looks?: Record<string, ColumnLook>
}

/** A line of the notes: what it is about, and what it says. */
export type Note = [subject: string, text: string]

/** A workbook: its sheets, then the notes on a sheet of their own. */
export interface Workbook {
  title: string
  // biome-ignore lint/suspicious/noExplicitAny: sheets of one workbook hold rows of different kinds
  sheets: Sheet<any>[]
  notes: Note[]
}

/** The most characters that a cell of Excel holds; a longer text makes it repair the file. */
const LONGEST = 32_767
const CUT = '… [cut: a cell holds no more]'

/** The day that stands as the file's, since no clock is asked; also the earliest that a ZIP file can state. */
const NO_DAY = new Date('1980-01-01T00:00:00Z')

const FORMATS: Partial<Record<ColumnType, string>> = { integer: '0', share: '0.000000', date: 'yyyy-mm-dd' }

/** In characters. */
const WIDTHS: Record<ColumnType, number> = { text: 28, list: 28, integer: 9, number: 11, share: 11, date: 12 }

const HEAD: Partial<CellStyle> = { font: { bold: true }, alignment: { vertical: 'top' } }
const TOP: Partial<CellStyle> = { alignment: { vertical: 'top' } }
const WRAPPED: Partial<CellStyle> = { alignment: { vertical: 'top', wrapText: true } }

/** What XML cannot hold, so that Excel refuses the whole file: control characters, halves of signs, two codes of no sign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_XML = /[\u0000-\b\v\f\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu

/** A text at most as long as a cell; no sign that takes two places is cut in half. */
const cut = (text: string) =>
  text.length > LONGEST ? text.slice(0, LONGEST - CUT.length).replace(/[\ud800-\udbff]$/, '') + CUT : text

/** Excel reads `_x0041_` as an A: its first sign is written so itself, and the words stay as they are. */
const toText = (text: string) => cut(text.replace(NOT_XML, '')).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

/** A day as Excel counts them, from 1900 on; null of what is none. */
const toDay = (cell: string): Date | null =>
  isDay(cell) && cell >= '1900-03-01' ? new Date(`${cell}T00:00:00Z`) : null

function toValue(cell: Cell, type: ColumnType): CellValue {
  if (cell === null) return cell
  // XML for Excel has no word for a number that is none.
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null
  if (typeof cell !== 'string') return cell.length > 0 ? toText(cell.join(';')) : null
  return (type === 'date' ? toDay(cell) : null) ?? toText(cell)
}

/** A bold head, whose cells have styles of their own. */
const headCells = (names: string[]) => new Map(names.map((value, at) => [`0,${at}`, { value, style: HEAD }]))

function toSheet<Row>({ name, columns, rows, looks = {} }: Sheet<Row>): WriteSheet {
  const names = columns.map((column) => column.name)
  return {
    name,
    columns: columns.map(({ name, type }) => ({
      width: looks[name]?.width ?? Math.max(WIDTHS[type], name.length + 4),
      style: { ...(looks[name]?.wrap ? WRAPPED : TOP), ...(FORMATS[type] && { numFmt: FORMATS[type] }) },
    })),
    dataValidations: columns.flatMap(({ name }, at) => {
      const formula1 = looks[name]?.choices
      // A warning and no bar: whoever reads the sheet back says what is wrong, with its place.
      const list = { type: 'list', errorStyle: 'warning', showErrorMessage: true, allowBlank: true } as const
      return formula1 && rows.length > 0 ? [{ ...list, formula1, range: rangeRef(1, at, rows.length, at) }] : []
    }),
    rows: [names, ...rows.map((row) => columns.map(({ type, cellOf }) => toValue(cellOf(row), type)))],
    cells: headCells(names),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
  }
}

const toNotes = (notes: Note[]): WriteSheet => ({
  name: 'Notes',
  columns: [
    { width: 28, style: TOP },
    { width: 100, style: WRAPPED },
  ],
  rows: notes.map(([subject, text]) => [toText(subject), toText(text)]),
})

/**
 * A workbook as Excel's .xlsx: days are days, numbers numbers, shares shown with six decimals, lists joined with `;`, absent
 * empty. A text that begins like a formula stays a text. The same workbook gives the same bytes.
 */
export async function toXlsx({ title, sheets, notes }: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [...sheets.map(toSheet), toNotes(notes)],
    properties: { title: toText(title), created: NO_DAY, modified: NO_DAY },
  })
}
