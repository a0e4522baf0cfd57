import { expect, test } from 'vitest'
import { AGE_BANDS } from '../classify/decision-row.ts'
import { BARE_ROW } from '../classify/fixtures/bare.ts'
import { DIMENSIONS } from '../dimensions/dimensions.ts'
import { DECISIONS } from './decisions.ts'
import { LETTERS } from './letters.ts'
import { RATES } from './rates.ts'
import { RATES_BY_TWO } from './rates-by-two.ts'
import { REASONS } from './reasons.ts'
import type { AnyTable } from './table.ts'
import { writeTable } from './write-table.ts'

const TABLES: AnyTable[] = [DECISIONS, LETTERS, RATES, RATES_BY_TWO, REASONS]

test.each(TABLES)('$name is described as a whole', ({ name, title, holds, description, columns, key, refersTo }) => {
  const names = columns.map((column) => column.name)
  expect(new Set(names).size).toBe(names.length)
  for (const column of names) expect(column).toMatch(/^[a-z][a-z0-9_]*$/)
  expect(name).toMatch(/^[a-z-]+$/)
  expect(`${title}${holds}`).not.toBe('')
  expect(description).toMatch(/\.$/)
  expect(names).toEqual(expect.arrayContaining(key))
  for (const { columns: own, table } of refersTo) {
    const other = TABLES.find((candidate) => candidate.name === table)
    expect(names).toEqual(expect.arrayContaining(own))
    expect(other?.columns.map((column) => column.name)).toEqual(expect.arrayContaining(own))
  }
})

test('what the tables say of their values is what the code can make', () => {
  const bands = DECISIONS.columns.find(({ name }) => name === 'patient_age_band')?.values
  expect(bands).toEqual(AGE_BANDS.map(([, band]) => band).reverse())
})

test.each(DIMENSIONS)('$id takes its values from a column of the decisions', ({ column, fromCell, valuesOf }) => {
  if (column === null) return
  const cellOf = DECISIONS.columns.find(({ name }) => name === column)?.cellOf
  expect(cellOf, column).toBeDefined()
  // Of a row of which nothing is known, neither says anything; the year is that of the printed day.
  const dated = { ...BARE_ROW, decisionDate: '2016-12-30' }
  if (fromCell) expect([fromCell(String(cellOf?.(dated)))]).toEqual(valuesOf(dated))
})

test('a table longer than one block of lines is written whole', () => {
  const rows = Array.from({ length: 25_001 }, (_, index) => ({ ...BARE_ROW, number: index + 1 }))
  const lines = new TextDecoder().decode(writeTable(DECISIONS, rows, 'csv')).split('\n')
  expect(lines).toHaveLength(25_003)
  expect(lines[25_001]).toMatch(/^a,25001,/)
  const objects = JSON.parse(new TextDecoder().decode(writeTable(DECISIONS, rows, 'json')))
  expect(objects.map(({ decision }: { decision: number }) => decision)).toEqual(rows.map(({ number }) => number))
})
