import { expect, test } from 'vitest'
import { toDecidedRows } from './decided-rows.ts'
import type { DecisionSource } from './decision-source.ts'

const COLUMNS: Record<string, unknown[]> = {
  outcome: ['upheld', null, 'overturned', null, 'upheld'],
  decision: [1, 2, 3, 4, 5],
}
const source: DecisionSource = {
  rows: 5,
  columns: Object.keys(COLUMNS),
  parts: [0, 2, 4, 5],
  sizeOf: () => 0,
  read: async (column, from = 0, to = 5) => (COLUMNS[column] as never[]).slice(from, to),
}

test('rows without an outcome are left out of every column, range and part', async () => {
  const decided = await toDecidedRows(source)
  expect(decided.rows).toBe(3)
  expect(await decided.read('decision')).toEqual([1, 3, 5])
  expect(await decided.read('decision', 1, 3)).toEqual([3, 5])
  expect(await decided.read('decision', 1, 2)).toEqual([3])
  // The parts held rows 1 and 2, 3 and 4, and 5: each has one left.
  expect(decided.parts).toEqual([0, 1, 2, 3])
})

test('where all outcomes are known the file is read as it is', async () => {
  const whole = { ...source, read: async () => ['upheld', 'overturned'] }
  expect(await toDecidedRows(whole)).toBe(whole)
})
