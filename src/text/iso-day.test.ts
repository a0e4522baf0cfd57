import { expect, test } from 'vitest'
import { isDay, toIsoDay } from './iso-day.ts'

test.each(['2026-01-31', '2024-02-29'])('%s is a day', (words) => {
  expect(isDay(words)).toBe(true)
})

test.each(['', '2026-02-30', '2025-02-29', '2026-1-31', '31.01.2026', 'today', '+012026-01-31'])(
  '“%s” is none',
  (words) => {
    expect(isDay(words)).toBe(false)
  },
)

test.each([
  ['1/31/2017', '2017-01-31'],
  ['12/05/2016', '2016-12-05'],
  ['2017-01-31', '2017-01-31'],
  ['1/31/17', '1/31/17'],
])('%s is %s', (words, iso) => {
  expect(toIsoDay(words)).toBe(iso)
})
