import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toXlsx } from '../../src/tables/to-xlsx.ts'
import { readFilledLines } from './read-filled-lines.ts'

test('cells read as they would stand in a CSV file, without what nobody sees: messages repeat them', async () => {
  const columns = [
    { name: 'letter', type: 'text' as const, description: '', cellOf: (row: string[]) => row[0] ?? null },
    { name: 'day', type: 'date' as const, description: '', cellOf: (row: string[]) => row[1] ?? null },
  ]
  const rows = [['a\u009b31m\u202eb', '2017-01-31'], [], ['=1+1', 'soon']]
  const bytes = await toXlsx({ title: 'Filled', sheets: [{ name: 'Decisions', columns, rows }], notes: [] })
  const folder = mkdtempSync(join(tmpdir(), 'filled-'))
  const path = join(folder, 'filled.xlsx')
  writeFileSync(path, bytes)
  const lines = await readFilledLines(path)
  rmSync(folder, { recursive: true })
  expect(lines).toEqual([
    { line: 1, cells: ['letter', 'day'] },
    { line: 2, cells: ['a31mb', '2017-01-31'] },
    { line: 4, cells: ['=1+1', 'soon'] },
  ])
})
