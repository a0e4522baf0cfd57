import { expect, test } from 'vitest'
import { sayDuration, sayProgress } from './progress.ts'

test('a stage says how far it is, how fast, and how long still', () => {
  // 1,200 in 5 s are 240 a second; the other 3,800 take 15.8 s at that rate.
  expect(sayProgress(1200, 5000, 5)).toBe('1,200 of 5,000, 240 a second, 16 s left')
  expect(sayProgress(5000, 5000, 20)).toBe('5,000 of 5,000, 250 a second')
  expect(sayProgress(3, 60, 2)).toBe('3 of 60, 1.5 a second, 38 s left')
})

test('no rate is given before there is one', () => {
  expect(sayProgress(0, 5000, 4)).toBe('0 of 5,000')
  expect(sayProgress(40, 5000, 0.2)).toBe('40 of 5,000')
  expect(sayProgress(0, 0, 4)).toBe('')
})

test('times read as people say them', () => {
  expect([0.4, 59.4, 60, 125, 3600, 4230, 90_000, 750_000].map((seconds) => sayDuration(seconds))).toEqual([
    '0 s',
    '59 s',
    '1 min',
    '2 min 5 s',
    '1 h 0 min',
    '1 h 10 min',
    '1 day 1 h',
    '8 days 16 h',
  ])
  expect(sayDuration(3.14, true)).toBe('3.1 s')
})
