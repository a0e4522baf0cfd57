import { expect, test } from 'vitest'
import { rateFromSums } from '../rates/rate-from-sums.ts'
import { type Bits, noRows } from './bits.ts'
import { compareSelections } from './compare-selections.ts'
import { sumRows } from './group-sums.ts'

// 150 decisions, two a letter: the first of each letter is overturned in every third one.
const ROWS = 150
const outcomes = {
  letters: Int32Array.from({ length: ROWS }, (_, row) => (row >> 1) + 1),
  overturned: Uint8Array.from({ length: ROWS }, (_, row) => (row % 6 === 0 ? 1 : 0)),
  likeness: 0.25,
}

function toBits(has: (row: number) => boolean): Bits {
  const bits = noRows(ROWS)
  for (let row = 0; row < ROWS; row++) if (has(row)) (bits[row >>> 5] as number) |= 1 << (row & 31)
  return bits
}

function selection(has: (row: number) => boolean) {
  const rows = toBits(has)
  const rate = rateFromSums(sumRows(outcomes, rows), outcomes.likeness)
  return { rows, sided: false, rate: { decided: rate.decided, letters: rate.letters, rate } }
}

test('without a decision in common they are compared as they are, and shared letters are counted', () => {
  const found = compareSelections(
    outcomes,
    selection((row) => row % 2 === 0),
    selection((row) => row % 2 === 1),
    false,
  )
  expect(found).toMatchObject({ refused: null, own: 'whole', kept: 'whole', shared: 0, sharedLetters: 75 })
  expect(found.ownRate).toMatchObject({ decided: 75, overturned: 25 })
  expect(found.keptRate).toMatchObject({ decided: 75, overturned: 0 })
  expect(found.difference?.difference).toBeCloseTo(1 / 3, 12)
})

test('with decisions in common, with the rest of the kept one', () => {
  const found = compareSelections(
    outcomes,
    selection((row) => row < 60),
    selection(() => true),
    false,
  )
  expect(found).toMatchObject({ refused: null, own: 'whole', kept: 'rest', shared: 60, sharedLetters: 0 })
  expect(found.keptRate).toMatchObject({ decided: 90, overturned: 15 })
})

test('where the kept one lies within the selection, the rest of the selection is compared with it', () => {
  const found = compareSelections(
    outcomes,
    selection(() => true),
    selection((row) => row < 60),
    false,
  )
  expect(found).toMatchObject({ own: 'rest', kept: 'whole', shared: 60 })
  expect(found.ownRate).toMatchObject({ decided: 90 })
})

test('the same twice, sides of the outcome, and small cells of a combination are refused', () => {
  const all = selection(() => true)
  expect(compareSelections(outcomes, all, all, false).refused).toBe('same')
  expect(compareSelections(outcomes, { ...all, sided: true }, all, false).refused).toBe('sided')
  const most = selection((row) => row >= 6)
  expect(compareSelections(outcomes, most, all, false).refused).toBeNull()
  expect(compareSelections(outcomes, most, all, true).refused).toBe('personal')
  expect(compareSelections(outcomes, all, { ...all, rate: { ...all.rate, rate: null } }, true).refused).toBe('personal')
})
