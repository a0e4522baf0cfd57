import { expect, test } from 'vitest'
import { isOutsideEdition } from './is-outside-edition.ts'

const EDITIONS = [
  { year: '2009', from: '2009-07-18', until: '2016-07-28', ccr: null },
  { year: '2016', from: '2016-07-28', until: null, ccr: null },
]

test.each([
  ['2009', '2016-07-27', false],
  ['2009', '2016-07-28', true],
  ['2016', '2016-07-28', false],
  ['2016', '2016-07-27', true],
  ['2016', '2030-01-01', false],
  // Without a year only a day without any edition is outside.
  [null, '2012-01-01', false],
  [null, '2009-07-17', true],
  // What is not known is not flagged.
  ['2009', null, null],
  ['1999', '2012-01-01', null],
])('edition %s on %s: %s', (year, day, outside) => {
  expect(isOutsideEdition(EDITIONS, year, day)).toBe(outside)
})

test('a guideline without dated editions is never outside', () => {
  expect(isOutsideEdition([], '2016', '2012-01-01')).toBeNull()
})
