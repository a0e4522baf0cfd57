import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Table } from './table.ts'
import { toTableWorkbook } from './to-table-workbook.ts'
import { toXlsx } from './to-xlsx.ts'

type Row = [string, number]
const TABLE: Table<Row> = {
  name: 'made',
  title: 'Made up',
  holds: '',
  description: 'A table of two columns.',
  columns: [
    { name: 'id', type: 'text', description: 'A name.', cellOf: ([id]) => id },
    { name: 'count', type: 'integer', description: 'A number.', cellOf: ([, count]) => count },
  ],
  key: ['id'],
  refersTo: [],
}

test('the rows stand on one sheet, the source and each column’s meaning on another', async () => {
  const workbook = toTableWorkbook(TABLE, [['=a', 3]], [['Source', 'Here']])
  const { sheets } = await readXlsx(await toXlsx(workbook as NonNullable<typeof workbook>))
  expect(sheets[0]?.rows).toEqual([
    ['id', 'count'],
    ['=a', 3],
  ])
  expect(sheets[1]?.rows).toEqual([
    ['Table', 'Made up. A table of two columns.'],
    ['Source', 'Here'],
    ['id', 'A name.'],
    ['count', 'A number.'],
  ])
})

test('a table too large for a workbook has none', () => {
  const rows = Array.from({ length: 1_000_001 }, (): Row => ['a', 1])
  expect(toTableWorkbook(TABLE, rows, [])).toBeNull()
})
