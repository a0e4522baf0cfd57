import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { decisionsOf, independent, madeCorpus } from './fixtures/made-decisions.ts'
import type { Counted, Rate } from './rate.ts'
import { toRate } from './to-rate.ts'
import { wilson } from './wilson.ts'

const LABELS = '../shared/letters/gold.json'
const corpora = Array.from({ length: 60 }, (_, seed) => madeCorpus(seed, 1 + seed * 3))

test.each([
  ['0 of 10 in 10 letters', independent(0, 10), 0, 0.2775],
  ['0 of 10 in 7 letters', decisionsOf('uu', 'uu', 'uu', 'u', 'u', 'u', 'u'), 0, 0.3543],
  ['1 of 10', independent(1, 10), 0.0179, 0.4042],
  ['7 of 50', independent(7, 50), 0.0695, 0.2619],
  ['84 of 1000', independent(84, 1000), 0.0684, 0.1028],
  ['2 of 9 in five letters', decisionsOf('ou', 'uu', 'uu', 'uu', 'o'), 0.0435, 0.6423],
])('%s', (_, decisions, low, high) => {
  const rate = toRate(decisions)
  expect(rate.low).toBeCloseTo(low, 4)
  expect(rate.high).toBeCloseTo(high, 4)
})

test('the labelled letters: 15 of 165, design effect 2.001', ({ skip }) => {
  if (!existsSync(LABELS)) skip(`${LABELS} is not here`)
  const labelled: { id: string; decisions: { number: number; outcome: Counted['outcome'] }[] }[] = JSON.parse(
    readFileSync(LABELS, 'utf8'),
  )
  const decisions = labelled.flatMap(({ id, decisions }) =>
    decisions.map(({ number, outcome }) => ({ caseId: id, number, outcome })),
  )
  const rate = toRate(decisions)
  expect(rate).toMatchObject({ decided: 165, overturned: 15, letters: 64, tier: 'firm' })
  expect(rate.designEffect).toBeCloseTo(2.001, 3)
  expect(rate.low).toBeCloseTo(0.0458, 4)
  expect(rate.high).toBeCloseTo(0.1724, 4)
})

test('decisions of one letter that go together count for less', () => {
  const apart = toRate(decisionsOf(...Array.from({ length: 10 }, () => 'ou')))
  const together = toRate(decisionsOf(...Array.from({ length: 10 }, (_, letter) => (letter % 2 ? 'oo' : 'uu'))))
  expect(apart).toMatchObject({ decided: 20, designEffect: 1, effective: 20 })
  // All of the variance lies between the letters: k/(k−1) · 10 · 1² / 20² over (1/4)/19 = 19/9.
  expect(together.designEffect).toBeCloseTo((10 / 9) * (10 / 400) * (4 * 19), 12)
  expect(together.effective).toBeCloseTo((20 * 9) / 19, 12)
})

test('the decisions behind a rate are named in the order given', () => {
  expect(toRate(decisionsOf('uo', 'u')).decisions).toEqual(['case-1#1', 'case-1#2', 'case-2#1'])
})

test('a decision given twice is refused', () => {
  const [first] = independent(1, 5)
  expect(() => toRate([...independent(1, 5), first as Counted])).toThrow(/given twice/)
})

test('no decisions are counts without a rate', () => {
  expect(toRate([])).toEqual({
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

test('law: one decision a letter is plain Wilson, and firm from thirty on', () => {
  for (let n = 5; n <= 120; n++) {
    for (let x = 0; x <= n; x++) {
      const rate = toRate(independent(x, n))
      expect(rate.designEffect).toBe(1)
      expect(rate).toMatchObject({ effective: n, ...wilson(x / n, n), tier: n < 30 ? 'few' : 'firm' })
    }
  }
})

test('law: the interval encloses the rate; a rate is there exactly where the tier allows one', () => {
  for (const decisions of corpora) {
    const { rate, low, high, tier, decided, overturned } = toRate(decisions)
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
    expect({ ...toRate(turned), decisions: [] }).toEqual({ ...toRate(decisions), decisions: [] })
  }
})

test('law: clustering never adds decisions, and fewer than ten letters count once each', () => {
  for (const decisions of corpora) {
    const { designEffect, effective, decided, letters } = toRate(decisions)
    expect(designEffect).toBeGreaterThanOrEqual(1)
    expect(effective * designEffect).toBeCloseTo(decided, 8)
    expect(effective).toBeLessThanOrEqual(decided)
    if (letters < 10) expect(effective).toBe(letters)
  }
})

test('law: overturned and upheld are mirrored', () => {
  for (const decisions of corpora) {
    const rate = toRate(decisions)
    const mirrored = toRate(
      decisions.map((one) => ({ ...one, outcome: one.outcome === 'upheld' ? 'overturned' : 'upheld' })),
    )
    expect(mirrored.overturned).toBe(rate.decided - rate.overturned)
    expect(mirrored.effective).toBeCloseTo(rate.effective, 8)
    if (rate.low !== null) expect(mirrored.high).toBeCloseTo(1 - rate.low, 10)
  }
})
