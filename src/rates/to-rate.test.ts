import { expect, test } from 'vitest'
import { DIAGNOSTIC_TESTING, LABELLED_SIZES, SURGERY } from './fixtures/labelled-sizes.ts'
import { decisionsOf, independent, madeCorpus } from './fixtures/made-decisions.ts'
import { sumDecisions } from './letter-sums.ts'
import { designEffectOf, toLikeness } from './likeness.ts'
import type { Counted, Rate } from './rate.ts'
import { toRate } from './to-rate.ts'
import { wilson } from './wilson.ts'

const corpora = Array.from({ length: 60 }, (_, seed) => madeCorpus(seed, 1 + seed * 3))
const likenessOf = (decisions: Counted[]) => toLikeness(sumDecisions(decisions))

test.each([
  ['0 of 10 in 10 letters', independent(0, 10), 0.1, 0, 0.2775],
  ['0 of 10 in 7 letters', decisionsOf('u', 'u', 'u', 'u', 'uu', 'uu', 'uu'), 0.25, 0, 0.3407],
  ['1 of 10', independent(1, 10), 0.1, 0.0179, 0.4042],
  ['7 of 50', independent(7, 50), 0.1, 0.0695, 0.2619],
  ['84 of 1000', independent(84, 1000), 0.1, 0.0684, 0.1028],
  ['2 of 9 in five letters', decisionsOf('o', 'u', 'uu', 'uo', 'uuu'), 0.25, 0.0426, 0.6471],
])('%s', (_, decisions, likeness, low, high) => {
  const rate = toRate(decisions, likeness)
  expect(rate.low).toBeCloseTo(low, 4)
  expect(rate.high).toBeCloseTo(high, 4)
})

test('letters of the labelled sizes: 15 of 165, D 2.0011, likeness 0.2373, n* 80.50, not reliable', () => {
  const likeness = likenessOf(LABELLED_SIZES)
  expect(designEffectOf(sumDecisions(LABELLED_SIZES))).toBeCloseTo(2.0011, 4)
  expect(likeness).toBeCloseTo(0.2373, 4)
  const rate = toRate(LABELLED_SIZES, likeness)
  expect(rate).toMatchObject({ decided: 165, overturned: 15, letters: 64, tier: 'few' })
  expect(rate.effective).toBeCloseTo(80.5, 2)
  expect(rate.low).toBeCloseTo(0.0454, 4)
  expect(rate.high).toBeCloseTo(0.1737, 4)
  const testing = toRate(DIAGNOSTIC_TESTING, likeness)
  expect(testing).toMatchObject({ decided: 49, overturned: 3, letters: 28, tier: 'few' })
  expect(testing.effective).toBeCloseTo(35.39, 2)
  expect(testing.low).toBeCloseTo(0.0177, 4)
  expect(testing.high).toBeCloseTo(0.1906, 4)
  const surgery = toRate(SURGERY, likeness)
  expect(surgery).toMatchObject({ decided: 25, overturned: 4, letters: 5, tier: 'few' })
  expect(surgery.effective).toBeCloseTo(4.557, 3)
})

test('a group without an overturned decision counts as much as one with', () => {
  const [none, one] = [decisionsOf('uuu', 'uu', 'u', 'uuuu'), decisionsOf('uuo', 'uu', 'u', 'uuuu')]
  expect(toRate(none, 0.3).effective).toBe(toRate(one, 0.3).effective)
})

test('all decisions in one letter are counts only, however many', () => {
  expect(toRate(decisionsOf('uuuuuuuuuuuuuuuuuuuuu'), 0.1)).toMatchObject({ tier: 'counts', effective: 0, rate: null })
  expect(toRate(decisionsOf('u'), 0.1)).toMatchObject({ tier: 'counts', effective: 1 })
})

test('the decisions behind a rate are named in the order given', () => {
  expect(toRate(decisionsOf('uo', 'u'), 0.25).decisions).toEqual(['case-1#1', 'case-1#2', 'case-2#1'])
})

test('a decision given twice is refused', () => {
  const [first] = independent(1, 5)
  expect(() => toRate([...independent(1, 5), first as Counted], 0.25)).toThrow(/given twice/)
})

test('no decisions are counts without a rate', () => {
  expect(toRate([], 0.25)).toEqual({
    decided: 0,
    overturned: 0,
    letters: 0,
    rate: null,
    low: null,
    high: null,
    designEffect: 1,
    effective: 0,
    tier: 'counts',
    decisions: [],
  } satisfies Rate)
})

test('a rate cannot be written without its denominator', () => {
  // @ts-expect-error a share alone is no rate
  const bare: Rate = { rate: 0.1, low: 0.05, high: 0.2 }
  expect(bare.decided).toBeUndefined()
})

test('law: one decision a letter is plain Wilson, whatever the likeness', () => {
  for (let n = 5; n <= 120; n++) {
    for (let x = 0; x <= n; x++) {
      const rate = toRate(independent(x, n), 0.6)
      expect(rate.designEffect).toBe(1)
      expect(rate).toMatchObject({ effective: n, ...wilson(x / n, n) })
    }
  }
})

test('law: the interval encloses the rate; a rate is there exactly where the tier allows one', () => {
  for (const decisions of corpora) {
    const { rate, low, high, tier, decided, overturned } = toRate(decisions, likenessOf(decisions))
    expect(rate === null).toBe(tier === 'counts')
    if (rate === null || low === null || high === null) continue
    expect(rate).toBe(overturned / decided)
    expect(low).toBeLessThanOrEqual(rate)
    expect(high).toBeGreaterThanOrEqual(rate)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(1)
  }
})

test('law: the order of the decisions moves nothing but their list', () => {
  for (const decisions of corpora) {
    const turned = [...decisions.slice(decisions.length / 3), ...decisions.slice(0, decisions.length / 3)].reverse()
    const [own, other] = [likenessOf(decisions), likenessOf(turned)]
    expect(other).toBe(own)
    expect({ ...toRate(turned, own), decisions: [] }).toEqual({ ...toRate(decisions, own), decisions: [] })
  }
})

test('law: clustering never adds decisions, and more alike ones count for less', () => {
  for (const decisions of corpora) {
    const sizes = [0.1, 0.25, 0.6, 1].map((likeness) => toRate(decisions, likeness).effective)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes[0]).toBeLessThanOrEqual(decisions.length)
  }
})

test('law: overturned and upheld are mirrored', () => {
  for (const decisions of corpora) {
    const mirrored = decisions.map((one) => ({
      ...one,
      outcome: one.outcome === 'upheld' ? ('overturned' as const) : ('upheld' as const),
    }))
    expect(likenessOf(mirrored)).toBeCloseTo(likenessOf(decisions), 10)
    const [rate, other] = [toRate(decisions, 0.3), toRate(mirrored, 0.3)]
    expect(other.overturned).toBe(rate.decided - rate.overturned)
    expect(other.effective).toBe(rate.effective)
    if (rate.low !== null) expect(other.high).toBeCloseTo(1 - rate.low, 10)
  }
})
