import { expect, test } from 'vitest'
import type { Comparison } from './compare-letters.ts'
import { printSheet, toAccuracySheet } from './to-accuracy-sheet.ts'

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

test('precision and recall have limits, each over its own ids; none where there are too few', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const read = letters.map((letter) => compare(letter, 'reasons', true, ['x'], letter === 'a' ? ['x', 'y'] : ['x']))
  const rows = toAccuracySheet(read, [], { date: '2026-01-02', form: 'text' }).sets
  // Eight of eight, a letter each: Wilson, 8 ÷ (8 + 1.96²). Of nine labeled ids two stand in one letter.
  expect(rows.map(({ id, seen }) => [id, seen.precision?.low, seen.recall === null])).toEqual([
    ['all', 0.6756, false],
    ['x', 0.6756, false],
    ['y', undefined, true],
  ])
  expect(rows[0]?.counting.precision).toBeNull()
})

test('the file reads back, one row a line', () => {
  const file = printSheet(sheet)
  expect(JSON.parse(file)).toEqual(sheet)
  expect(file.split('\n').filter((line) => line.includes('"field"'))).toHaveLength(1)
})
