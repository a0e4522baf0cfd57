import { expect, test } from 'vitest'
import { independent } from './fixtures/made-decisions.ts'
import { formatCount, formatInterval, formatNumberOf, formatPart, formatPercent } from './format-rate.ts'
import { sayRate } from './say-rate.ts'
import { toRate } from './to-rate.ts'

test('numbers as they stand on every page', () => {
  expect(formatCount(1234567)).toBe('1,234,567')
  expect(formatNumberOf(1, 'decision')).toBe('1 decision')
  expect(formatNumberOf(0, 'letter')).toBe('0 letters')
  expect(formatNumberOf(2150, 'letter')).toBe('2,150 letters')
  expect(formatPercent(17 / 174)).toBe('9.8%')
  expect(formatPercent(0.203, 0)).toBe('20%')
  expect(formatInterval({ low: 0.0521, high: 0.1757 })).toBe('5.2 to 17.6%')
  expect(formatPart(84, 1000)).toBe('84 of 1,000')
})

test('a rate in words, in each tier', () => {
  expect(sayRate(toRate(independent(7, 50), 0.1))).toBe(
    '7 of 50 decisions overturned, 14.0%, 95% interval 7.0 to 26.2%, wide interval',
  )
  expect(sayRate(toRate(independent(1, 10), 0.1))).toBe(
    '1 of 10 decisions overturned, 10.0%, 95% interval 1.8 to 40.4%, few decisions',
  )
  expect(sayRate(toRate(independent(1, 1), 0.1))).toBe('1 of 1 decision overturned, in 1 letter, too few for a rate')
})
