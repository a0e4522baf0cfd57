import { expect, test } from 'vitest'
import type { Counted } from './rate.ts'
import { toShare, toShares } from './to-share.ts'

const decision = (caseId: string, number: number): Counted => ({ caseId, number, outcome: 'upheld' })

test('a share has the limits of a rate of the same counts, whatever the outcomes', () => {
  const decisions = Array.from({ length: 50 }, (_, place) => decision(`letter-${place}`, 1))
  const share = toShare(decisions, ({ caseId }) => Number(caseId.slice(7)) < 7, 0.25)
  expect(share).toMatchObject({ count: 7, of: 50, letters: 50, share: 0.14, tier: 'few' })
  expect(share.low).toBeCloseTo(0.0695, 4)
  expect(share.high).toBeCloseTo(0.2619, 4)
})

test('four decisions are counts only', () => {
  const share = toShare(
    [1, 2, 3, 4].map((number) => decision('a', number)),
    ({ number }) => number === 1,
    0.25,
  )
  expect(share).toEqual({
    count: 1,
    of: 4,
    letters: 1,
    share: null,
    low: null,
    high: null,
    tier: 'counts',
    effective: 0,
  })
})

test('no decision is a share of nothing', () => {
  expect(toShare([], () => true, 0.25)).toMatchObject({ count: 0, of: 0, share: null })
})

test('a decision that is given twice is refused', () => {
  const twice = [decision('a', 1), decision('b', 1), decision('a', 1)]
  expect(() => toShare(twice, () => true, 0.25)).toThrow(RangeError)
})

test('the shares of all values at once are the shares one by one', () => {
  const decisions = Array.from({ length: 200 }, (_, place) => ({
    ...decision(`letter-${place % 90}`, 1 + Math.floor(place / 90)),
    values: ['a', 'b', 'c'].filter((_, bit) => (place * 7 + (place >> 3)) & (1 << bit)),
  }))
  const shares = toShares(decisions, ({ values }) => values, 0.25)
  expect([...shares.keys()].sort()).toEqual(['a', 'b', 'c'])
  for (const [value, share] of shares)
    expect(share, value).toEqual(toShare(decisions, ({ values }) => values.includes(value), 0.25))
  expect(toShares([], () => ['a'], 0.25).size).toBe(0)
})
