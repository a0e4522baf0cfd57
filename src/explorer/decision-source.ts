import { parquetRead } from 'hyparquet'
import type { Dimension } from '../dimensions/dimension.ts'
import { type CodedColumn, type RawCell, toCoder } from './coded-column.ts'
import { LETTER_COLUMN, OUTCOME } from './explored-dimensions.ts'
import type { RowOutcomes } from './group-sums.ts'
import { type ParquetFile, UnreadableFile } from './parquet-file.ts'

/** A cell as the file's reader gives it; a date is a Date. */
export type FileCell = RawCell | Date

/** The published decisions, column by column, as they are needed. */
export interface DecisionSource {
  rows: number
  /** Names of all columns, in the file's order. */
  columns: string[]
  /** Bytes of some columns in the file. */
  sizeOf(columns: readonly string[]): number
  /** First rows of the parts in which the file is written, and behind these the number of rows. */
  parts: number[]
  /** The cells of one column, those of rows `from` to `to` or all. */
  read(column: string, from?: number, to?: number): Promise<FileCell[]>
}

/** The columns of an opened file. */
export function toDecisionSource({ file, metadata }: ParquetFile): DecisionSource {
  const rows = Number(metadata.num_rows)
  const chunks = metadata.row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data: data }) => data ?? []))
  const names = new Set(chunks.map(({ path_in_schema: [name = ''] }) => name))
  const ends = metadata.row_groups.map((_, at) =>
    metadata.row_groups.slice(0, at + 1).reduce((sum, { num_rows: own }) => sum + Number(own), 0),
  )
  return {
    rows,
    columns: [...names],
    parts: [0, ...ends],
    sizeOf: (columns) =>
      chunks
        .filter(({ path_in_schema: [name = ''] }) => columns.includes(name))
        .reduce((sum, { total_compressed_size: size }) => sum + Number(size), 0),
    async read(column, from = 0, to = rows) {
      if (rows === 0) return []
      if (!names.has(column)) throw new UnreadableFile(`The file of decisions has no column ${column}.`)
      const cells: FileCell[] = new Array(to - from)
      await parquetRead({
        file,
        metadata,
        columns: [column],
        rowStart: from,
        rowEnd: to,
        useOffsetIndex: true,
        onChunk({ columnData, rowStart }) {
          for (let at = 0; at < columnData.length; at++) {
            const row = rowStart + at
            if (row >= from && row < to) cells[row - from] = columnData[at]
          }
        },
      })
      return cells
    },
  }
}

/** The outcomes of all rows; null where one is not known. */
export const readOutcomeCells = (source: DecisionSource): Promise<FileCell[]> => source.read(OUTCOME)

/** Letters and outcomes of all rows, and the outcome as a dimension. Throws an UnreadableFile where letters are mixed. */
export async function readOutcomes(source: DecisionSource): Promise<{ outcomes: RowOutcomes; column: CodedColumn }> {
  const [letterCells, outcomeCells] = await Promise.all([source.read(LETTER_COLUMN), source.read(OUTCOME)])
  const letters = Int32Array.from(letterCells, Number)
  if (letters.some((letter, row) => row > 0 && letter < (letters[row - 1] as number))) {
    throw new UnreadableFile('The decisions do not stand letter by letter in the file.')
  }
  const overturned = Uint8Array.from(outcomeCells, (cell) => (cell === 'overturned' ? 1 : 0))
  return { outcomes: { letters, overturned }, column: toColumn(outcomeCells, letters) }
}

/** A cell as the CSV prints it, so that a dimension can take its value from it; lists and absent ones as they are. */
const toPrinted = (cell: FileCell): RawCell => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)

function toColumn(cells: FileCell[], letters: Int32Array, fromCell?: Dimension['fromCell']) {
  const coder = toCoder(cells.length)
  for (const cell of cells) {
    const printed = toPrinted(cell)
    coder.add(fromCell && typeof printed === 'string' && printed !== '' ? fromCell(printed) : printed)
  }
  return coder.finish(letters)
}

/** One dimension of all rows. Throws a RangeError for that of all decisions together, which is in no column. */
export async function readDimension(
  source: DecisionSource,
  { id, column, fromCell }: Dimension,
  letters: Int32Array,
): Promise<CodedColumn> {
  if (column === null) throw new RangeError(`decisions have no column of ${id}`)
  return toColumn(await source.read(column), letters, fromCell)
}
