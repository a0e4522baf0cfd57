import { expect, test } from 'vitest'
import type { Comparison } from './compare-letters.ts'
import { printAccuracySheet, toAccuracySheet } from './to-accuracy-sheet.ts'

const compare = (letter: string, field: string, right: boolean, read: unknown = null, label: unknown = null) =>
  ({ field, letter, decision: null, right, read, label }) satisfies Comparison

const SEEN = [
  ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => compare(letter, 'outcome', letter !== 'f')),
  compare('a', 'reasons', false, ['x', 'y'], ['x']),
  compare('b', 'reasons', false, [], ['x']),
]
const counting = SEEN.filter(({ letter }) => letter === 'a' || letter === 'f')
const sheet = toAccuracySheet(SEEN, counting, { date: '2026-01-02', form: 'text' })

test('fields are counted for the letters that count and for all, limits only where there are enough', () => {
  expect(sheet.letters).toEqual({ counting: 2, seen: 6 })
  expect(sheet.fields).toEqual([
    {
      field: 'outcome',
      counting: { right: 1, of: 2, low: null, high: null },
      seen: { right: 5, of: 6, low: 0.4365, high: 0.9699 },
    },
  ])
})

test('lists are counted by id, and all together', () => {
  expect(
    sheet.sets.map(({ id, counting: c, seen: s }) => [id, c.labelled, c.found, c.hits, s.labelled, s.found]),
  ).toEqual([
    ['all', 1, 2, 1, 2, 2],
    ['x', 1, 1, 1, 2, 1],
    ['y', 0, 1, 0, 0, 1],
  ])
})

test('the file reads back, one row a line', () => {
  const file = printAccuracySheet(sheet)
  expect(JSON.parse(file)).toEqual(sheet)
  expect(file.split('\n').filter((line) => line.includes('"field"'))).toHaveLength(1)
})
