import { expect, test } from 'vitest'
import { readXlsxLines } from './read-xlsx.ts'
import { toXlsx } from './to-xlsx.ts'

test('cells read as they would stand in a CSV file, without what nobody sees: messages repeat them', async () => {
  const columns = [
    { name: 'letter', type: 'text' as const, description: '', cellOf: (row: string[]) => row[0] ?? null },
    { name: 'day', type: 'date' as const, description: '', cellOf: (row: string[]) => row[1] ?? null },
  ]
  const rows = [['a\u009b31m\u202eb', '2017-01-31'], [], ['=1+1', 'soon']]
  const bytes = await toXlsx({ title: 'Filled', sheets: [{ name: 'Decisions', columns, rows }], notes: [] })
  expect(await readXlsxLines(bytes)).toEqual([
    { line: 1, cells: ['letter', 'day'] },
    { line: 2, cells: ['a31mb', '2017-01-31'] },
    { line: 4, cells: ['=1+1', 'soon'] },
  ])
})
