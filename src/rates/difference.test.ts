import { expect, test } from 'vitest'
import { toDifference } from './difference.ts'
import { decisionsOf, independent } from './fixtures/made-decisions.ts'
import type { Counted } from './rate.ts'
import { toRate } from './to-rate.ts'
import { without } from './without.ts'

const elsewhere = (decisions: Counted[], prefix: string) =>
  decisions.map((one) => ({ ...one, caseId: `${prefix}-${one.caseId}` }))

test("Newcombe's own example: 56 of 70 against 48 of 80", () => {
  const difference = toDifference(toRate(independent(56, 70), 0.1), toRate(elsewhere(independent(48, 80), 'b'), 0.1))
  expect(difference?.difference).toBeCloseTo(0.2, 12)
  expect(difference?.low).toBeCloseTo(0.0524, 4)
  expect(difference?.high).toBeCloseTo(0.3339, 4)
  expect(difference?.sharedLetters).toBe(0)
})

test('turned round, the difference changes its sign', () => {
  const a = toRate(independent(7, 40), 0.1)
  const b = toRate(elsewhere(independent(20, 55), 'b'), 0.1)
  const there = toDifference(a, b)
  const back = toDifference(b, a)
  expect(back?.difference).toBeCloseTo(-(there?.difference ?? 0), 12)
  expect(back?.low).toBeCloseTo(-(there?.high ?? 0), 12)
  expect(back?.high).toBeCloseTo(-(there?.low ?? 0), 12)
})

test('groups that share a decision are refused; the part is compared with the rest', () => {
  const all = independent(12, 60)
  const part = all.slice(0, 20)
  expect(() => toDifference(toRate(part, 0.1), toRate(all, 0.1))).toThrow(/share 20/)
  const rest = without(all, part)
  expect(rest).toHaveLength(40)
  expect(toDifference(toRate(part, 0.1), toRate(rest, 0.1))?.difference).toBeCloseTo(0.6, 12)
})

test('letters with decisions in both groups are counted', () => {
  const all = decisionsOf(...Array.from({ length: 12 }, () => 'ou'), 'u')
  const first = all.filter(({ number }) => number === 1)
  expect(toDifference(toRate(first, 0.1), toRate(without(all, first), 0.1))?.sharedLetters).toBe(12)
})

test('too few decisions on one side: no difference', () => {
  expect(toDifference(toRate(independent(1, 4), 0.1), toRate(elsewhere(independent(9, 40), 'b'), 0.1))).toBeNull()
})
