import { expect, test } from 'vitest'
import { cohensKappa } from './kappa.ts'

const times = (count: number, a: string, b: string) => Array.from({ length: count }, () => [a, b] as const)

test('agreement beyond chance, of what chance leaves open', () => {
  // 35 of 50 agreed; by chance (25 × 30 + 25 × 20) ÷ 50² = 0.5: (0.7 − 0.5) ÷ 0.5.
  const pairs = [
    ...times(20, 'yes', 'yes'),
    ...times(5, 'yes', 'no'),
    ...times(10, 'no', 'yes'),
    ...times(15, 'no', 'no'),
  ]
  expect(cohensKappa(pairs)).toBeCloseTo(0.4, 12)
})

test('full agreement is 1, and what chance alone gives 0', () => {
  expect(cohensKappa([...times(3, 'a', 'a'), ...times(4, 'b', 'b')])).toBe(1)
  expect(cohensKappa(['a', 'b'].flatMap((a) => ['a', 'b'].flatMap((b) => times(5, a, b))))).toBeCloseTo(0, 12)
})

test('there is none where nothing was said, or one thing of everything', () => {
  expect(cohensKappa([])).toBeNull()
  expect(cohensKappa(times(9, 'a', 'a'))).toBeNull()
})
