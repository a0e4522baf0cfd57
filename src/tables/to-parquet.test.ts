import { type AsyncBuffer, parquetMetadata, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { BARE_ROW } from '../classify/fixtures/bare.ts'
import { DECISIONS } from './decisions.ts'
import type { Cell, Column, ColumnType } from './table.ts'
import { toParquet } from './to-parquet.ts'

const column = (type: ColumnType, more: Partial<Column<Cell>> = {}): Column<Cell> => ({
  name: 'cell',
  type,
  description: '',
  cellOf: (value) => value,
  ...more,
})
const fileOf = (bytes: Uint8Array) => bytes.slice().buffer as ArrayBuffer
const readBack = async (columns: Column<Cell>[], cells: Cell[]) =>
  (await parquetReadObjects({ file: fileOf(toParquet(columns, cells)) })).map(({ cell }) => cell)

test.each<[ColumnType, Cell[]]>([
  ['text', ['', '=A1', 'two\nlines', null, 'süß']],
  ['integer', [0, -1, 2016, null]],
  ['number', [0, 1.5, 111.2, null]],
  ['share', [0, 1 / 3, 1, null]],
  ['list', [[], ['hip'], ['b', 'a'], ['']]],
])('%s cells come back as they are', async (type, cells) => {
  expect(await readBack([column(type)], cells)).toEqual(cells)
})

test('a date is a day', async () => {
  expect(await readBack([column('date')], ['2016-12-30', null])).toEqual([new Date('2016-12-30'), null])
})

test('columns that grow come back too', async () => {
  const letters = Array.from({ length: 1000 }, (_, index) => Math.floor(index / 2.6) + 1)
  const ids = letters.map((letter) => `cm16-${String(letter * 37).padStart(7, '0')}`)
  const growing = { required: true, ascending: true } as const
  expect(await readBack([column('integer', growing)], letters)).toEqual(letters)
  expect(await readBack([column('text', growing)], ids)).toEqual(ids)
})

test('each type is written as itself, also without rows', () => {
  const types: ColumnType[] = ['text', 'integer', 'number', 'share', 'date', 'list']
  const { schema } = parquetMetadata(
    fileOf(
      toParquet(
        types.map((type) => ({ ...column(type), name: type })),
        [],
      ),
    ),
  )
  const leaves = schema.map(({ name, type, converted_type, repetition_type }) => [
    name,
    type,
    converted_type,
    repetition_type,
  ])
  expect(leaves.slice(1)).toEqual([
    ['text', 'BYTE_ARRAY', 'UTF8', 'OPTIONAL'],
    ['integer', 'INT32', undefined, 'OPTIONAL'],
    ['number', 'DOUBLE', undefined, 'OPTIONAL'],
    ['share', 'DOUBLE', undefined, 'OPTIONAL'],
    ['date', 'INT32', 'DATE', 'OPTIONAL'],
    ['list', undefined, 'LIST', 'REQUIRED'],
    ['list', undefined, undefined, 'REPEATED'],
    ['element', 'BYTE_ARRAY', 'UTF8', 'REQUIRED'],
  ])
})

test('a letter’s number costs about a bit a decision', () => {
  const rows: Cell[] = Array.from({ length: 100_000 }, (_, index) => Math.floor(index / 2.6) + 1)
  const size = toParquet([column('integer', { required: true, ascending: true })], rows).length
  expect(size).toBeLessThan(20_000)
})

test('the same rows give the same bytes', () => {
  const write = () => toParquet([column('text')], ['a', null, 'b'])
  expect(write()).toEqual(write())
})

test('of 100,000 decisions a first filter takes less than 100 kB: footer, outcomes, letters and categories', async () => {
  // Values in no order that a compressor could use: a corpus is never larger than this.
  let state = 1
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const rows = Array.from({ length: 100_000 }, (_, index) => {
    const letter = Math.floor(index / 2.6) + 1
    return {
      ...BARE_ROW,
      caseId: `cm16-${String(letter * 5).padStart(7, '0')}`,
      letter,
      request: `Treatment ${draw(50_000)}, ${draw(30)} visits`,
      outcome: draw(10) === 0 ? ('overturned' as const) : ('upheld' as const),
      category: `category-${draw(12)}`,
      treatment: `treatment-${draw(500)}`,
    }
  })
  const bytes = fileOf(toParquet(DECISIONS.columns, rows))
  const { metadata_length: footer } = parquetMetadata(bytes)
  let taken = 0
  const file: AsyncBuffer = {
    byteLength: bytes.byteLength,
    slice: (start, end) => {
      taken += (end ?? bytes.byteLength) - start
      return bytes.slice(start, end)
    },
  }
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: footer + 8 })
  const read = await parquetReadObjects({ file, metadata, columns: ['outcome', 'letter', 'category'] })
  expect(read[99_999]).toEqual({ outcome: rows[99_999]?.outcome, letter: 38_462, category: rows[99_999]?.category })
  expect(taken).toBeLessThan(100_000)
})
