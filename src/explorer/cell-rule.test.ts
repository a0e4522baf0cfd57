import { describe, expect, test } from 'vitest'
import { type CellTable, hideCells, hideTogether } from './cell-rule.ts'

const marksOf = (table: CellTable) => Array.from(table.counts, (_, cell) => hideCells(table)(cell) ?? 'shown')

test('cells of one to ten are hidden, with company; none and eleven are shown', () => {
  expect(marksOf({ counts: Int32Array.of(0, 11, 40, 300), sizes: [4] })).toEqual(['shown', 'shown', 'shown', 'shown'])
  expect(marksOf({ counts: Int32Array.of(0, 1, 40, 300), sizes: [4] })).toEqual(['shown', 'under', 'withheld', 'shown'])
  expect(marksOf({ counts: Int32Array.of(10, 10, 300), sizes: [3] })).toEqual(['under', 'under', 'shown'])
})

test('hidden cells together hold eleven or more, else their sum would be a small cell', () => {
  expect(marksOf({ counts: Int32Array.of(2, 3, 50, 300), sizes: [4] })).toEqual(['under', 'under', 'withheld', 'shown'])
})

test('where one cell holds all of a small line, the empty ones are hidden with it', () => {
  expect(marksOf({ counts: Int32Array.of(5, 0, 0), sizes: [3] })).toEqual(['under', 'under', 'under'])
})

test('in a table, rows and columns both keep their secrets', () => {
  // 3 is hidden, so its row and its column need one more each, and then the fourth corner too.
  const table = { counts: Int32Array.of(3, 40, 500, 30, 60, 700, 400, 800, 900), sizes: [3, 3] }
  const marks = marksOf(table)
  expect(marks).toEqual(['under', 'withheld', 'shown', 'withheld', 'withheld', 'shown', 'shown', 'shown', 'shown'])
})

describe.each([[[4, 3]], [[3, 5, 2]], [[2, 2, 2, 3]]])('made-up tables of %j', (sizes) => {
  const length = sizes.reduce((product, size) => product * size, 1)
  const tables = Array.from({ length: 60 }, (_, seed) => ({
    sizes,
    counts: Int32Array.from({ length }, (_, cell) => {
      const dealt = ((cell + 1) * (seed * 7 + 3) * 2654435761) % 97
      return dealt < 30 ? 0 : dealt < 60 ? dealt % 15 : dealt * 3
    }),
  }))
  test('no line gives a hidden cell away by its sum', () => {
    for (const table of tables) {
      const hidden = hideCells(table)
      let step = 1
      for (const size of sizes.toReversed()) {
        for (let first = 0; first < length; first++) {
          if (Math.floor(first / step) % size !== 0) continue
          const line = Array.from({ length: size }, (_, at) => first + at * step)
          const dark = line.filter((cell) => hidden(cell))
          const sum = dark.reduce((total, cell) => total + (table.counts[cell] as number), 0)
          if (dark.length) expect(dark.length === size || (dark.length > 1 && sum >= 11), `${line}`).toBe(true)
        }
        step *= size
      }
    }
  })
  test('every small cell is hidden', () => {
    for (const table of tables) {
      const hidden = hideCells(table)
      table.counts.forEach((count, cell) => {
        if (count > 0 && count < 11) expect(hidden(cell)).toBe('under')
      })
    }
  })
})

test('cells are shown together where each of them is', () => {
  const hidden = hideCells({ counts: Int32Array.of(0, 3, 40, 300), sizes: [4] })
  expect(hideTogether([0, 3], hidden)).toBeNull()
  expect(hideTogether([0, 1], hidden)).toBe('under')
  expect(hideTogether([1, 2], hidden)).toBe('withheld')
})
