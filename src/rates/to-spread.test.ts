import { expect, test } from 'vitest'
import { toSpread } from './to-spread.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1)

test('median and quartiles lie between neighbors, in any order', () => {
  expect(toSpread([40, 10, 30, 20, 21])).toMatchObject({
    count: 5,
    least: 10,
    lowerQuartile: 20,
    median: 21,
    upperQuartile: 30,
    most: 40,
    tier: 'few',
  })
  expect(toSpread([1, 2, 3, 4, 5, 6])).toMatchObject({ lowerQuartile: 2.25, median: 3.5, upperQuartile: 4.75 })
})

test('the median’s limits are the ranks of the sign test: from 6 on, at 10 the 2nd and 9th, at 25 the 8th and 18th', () => {
  const limits = (count: number) => [toSpread(upTo(count)).low, toSpread(upTo(count)).high]
  expect(limits(5)).toEqual([null, null])
  expect(limits(6)).toEqual([1, 6])
  expect(limits(10)).toEqual([2, 9])
  expect(limits(25)).toEqual([8, 18])
  expect(limits(100)).toEqual([40, 61])
})

test('under five there are counts only; none at all is nothing', () => {
  expect(toSpread([7, 9])).toMatchObject({ count: 2, least: 7, most: 9, median: null, low: null, tier: 'counts' })
  expect(toSpread([])).toMatchObject({ count: 0, least: null, median: null, tier: 'counts' })
  expect(toSpread(upTo(30)).tier).toBe('reliable')
})
