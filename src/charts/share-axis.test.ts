import { expect, test } from 'vitest'
import { madeRate } from './fixtures/made-rows.ts'
import { formatTick, toShareAxis } from './share-axis.ts'

test('steps are round and the labels whole', () => {
  for (const n of [30, 60, 200, 5000]) {
    for (let x = 0; x <= n; x += n / 10) {
      for (const size of ['wide', 'narrow'] as const) {
        const { max, ticks } = toShareAxis([madeRate(x, n)], size)
        expect(max).toBeLessThanOrEqual(1)
        const { high, tier } = madeRate(x, n)
        expect(max).toBeGreaterThanOrEqual(tier === 'reliable' ? (high ?? 1) : Math.min(0.7, high ?? 1))
        expect(ticks.at(-1)).toBe(max)
        expect(ticks.length).toBeLessThanOrEqual(size === 'wide' ? 9 : 6)
        for (const tick of ticks) expect(100 * tick).toBeCloseTo(Number.parseInt(formatTick(tick), 10), 9)
      }
    }
  }
})

test('few decisions do not squeeze the reliable rates, and a rate itself is never out of sight', () => {
  expect(toShareAxis([madeRate(30, 500), madeRate(4, 6)], 'wide').max).toBe(0.7)
  expect(toShareAxis([madeRate(30, 500), madeRate(6, 6)], 'wide').max).toBe(1)
})

test('the overall rate is on the scale', () => {
  expect(toShareAxis([madeRate(0, 200)], 'wide', 0.4).max).toBeGreaterThanOrEqual(0.4)
})

test('without a rate there are no ticks', () => {
  expect(toShareAxis([madeRate(1, 3)], 'wide', 0.1).ticks).toEqual([])
})
