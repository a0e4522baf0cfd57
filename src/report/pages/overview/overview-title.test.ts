import { expect, test } from 'vitest'
import { toRate } from '../../../rates/to-rate.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { toOverviewTitle } from './overview-title.ts'

const titleOf = (overturned: number, decided: number) =>
  toOverviewTitle(toRate(madeRows('a', overturned, decided), 0.1))

test('no decision, and one', () => {
  expect(titleOf(0, 0)).toBe('No decision has been read yet')
  expect(titleOf(0, 1)).toBe('In the one letter read so far, the one denial stood')
  expect(titleOf(1, 1)).toBe('In the one letter read so far, the one denial was overturned')
})

test('few decisions are counted, not rated', () => {
  expect(titleOf(2, 9)).toBe('In these letters, 2 of 9 denials were overturned')
  expect(titleOf(1, 9)).toBe('In these letters, 1 of 9 denials was overturned')
  expect(titleOf(0, 9)).toBe('In these letters, none of 9 denials was overturned')
  expect(titleOf(9, 9)).toBe('In these letters, all 9 denials were overturned')
  const oneLetter = [1, 2, 3].map((number) => madeRow({ number, outcome: number > 1 ? 'upheld' : 'overturned' }))
  expect(toOverviewTitle(toRate(oneLetter, 0.1))).toBe('In this letter, 1 of 3 denials was overturned')
})

test('a reliable rate is one in so many where that is near, else in percent', () => {
  expect(titleOf(17, 174)).toBe('In these letters, one denial in ten was overturned')
  expect(titleOf(84, 1000)).toBe('In these letters, one denial in twelve was overturned')
  expect(titleOf(50, 100)).toBe('In these letters, one denial in two was overturned')
  expect(titleOf(28, 100)).toBe('In these letters, 28% of denials were overturned')
  expect(titleOf(70, 100)).toBe('In these letters, 70% of denials were overturned')
  expect(titleOf(0, 1200)).toBe('In these letters, none of 1,200 denials was overturned')
})
