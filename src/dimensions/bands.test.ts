import { expect, test } from 'vitest'
import { DAY_BANDS, toDayBand } from './day-bands.ts'
import { LETTER_SIZES, toLetterSize } from './letter-sizes.ts'

test('each number of days is in one band, and bands follow each other without a gap', () => {
  for (const [place, { from }] of DAY_BANDS.entries()) {
    if (place > 0) expect(from).toBe((DAY_BANDS[place - 1]?.to ?? 0) + 1)
  }
  expect([-400, -1, 0, 6, 7, 34, 181, 182, 363, 364, 5000].map((days) => toDayBand(days).id)).toEqual([
    'out-of-order',
    'out-of-order',
    '0-6',
    '0-6',
    '7-13',
    '28-34',
    '175-181',
    '182-363',
    '182-363',
    '364-or-more',
    '364-or-more',
  ])
})

test('each number of decisions is in one size of letter', () => {
  expect([1, 2, 3, 4, 5, 6, 8, 9, 21].map((count) => toLetterSize(count).id)).toEqual(
    '1 2 3 4-5 4-5 6-8 6-8 9-or-more 9-or-more'.split(' '),
  )
  expect(new Set(LETTER_SIZES.map(({ id }) => id)).size).toBe(LETTER_SIZES.length)
  expect(() => toLetterSize(0)).toThrow('one decision or more')
})
