import { expect, test } from 'vitest'
import type { Cell, Column } from './table.ts'
import { toCsv } from './to-csv.ts'
import { toJson } from './write-table.ts'

const cell: Column<Cell>[] = [{ name: 'cell', type: 'text', description: '', cellOf: (value) => value }]
const asCell = (value: Cell) => toCsv(cell, [value]).slice('cell\n'.length, -1)

test.each<[Cell, string]>([
  ['plain words', 'plain words'],
  ['one, two', '"one, two"'],
  ['5" brace', '"5"" brace"'],
  ['two\nlines', '"two\nlines"'],
  ["worker's", "worker's"],
  ['half; whole', 'half; whole'],
  [null, ''],
  [[], ''],
  [['hip', 'knee'], 'hip;knee'],
  [['Pain, chronic', 'Other'], '"Pain, chronic;Other"'],
  [0, '0'],
  [2016, '2016'],
])('%j is written %s', (value, written) => {
  expect(asCell(value)).toBe(written)
})

test.each(['=SUM(A1)', '+1 visit', '-', '@name', '\ttab'])('%j is kept from running as a formula', (text) => {
  expect(asCell(text)).toBe(`'${text}`)
  expect(asCell([text, 'b'])).toBe(`'${text};b`)
})

test('a formula with a comma is made safe and quoted', () => {
  expect(asCell('=A1,B1')).toBe(`"'=A1,B1"`)
})

test('a sign inside a text stays as it is', () => {
  expect(asCell('L4-5 + L5-S1 = two levels')).toBe('L4-5 + L5-S1 = two levels')
})

test('shares have six decimals, and zero is not absent', () => {
  const share: Column<number | null>[] = [{ name: 'low', type: 'share', description: '', cellOf: (value) => value }]
  expect(toCsv(share, [0, 1 / 3, 1, null])).toBe('low\n0.000000\n0.333333\n1.000000\n\n')
})

test('an empty table still has its head', () => {
  expect(toCsv(cell, [])).toBe('cell\n')
  expect(toJson(cell, [])).toBe('[]\n')
})

test('JSON keeps texts, lists and absence as they are', () => {
  const values: Cell[] = ['=A1', ['a', 'b'], [], null, 3]
  expect(JSON.parse(toJson(cell, values))).toEqual(values.map((value) => ({ cell: value })))
})
