import { expect, test } from 'vitest'
import { independent } from './fixtures/made-decisions.ts'
import { compareByHolm } from './holm.ts'
import { normalQuantile } from './normal.ts'
import { subtractRates } from './subtract-rates.ts'
import { toRate } from './to-rate.ts'

const rate = (overturned: number, decided: number) => toRate(independent(overturned, decided), 0.1)
const pair = (a: [number, number], b: [number, number]) => ({ a: rate(...a), b: rate(...b) })

const STRONG = pair([56, 70], [20, 80])
const MIDDLING = pair([56, 70], [48, 80])
const NONE = pair([10, 50], [10, 50])
const FEW = pair([1, 3], [10, 50])

test('one pair alone has the 95% limits, and differs where they leave out zero', () => {
  const [only] = compareByHolm([MIDDLING])
  expect(only?.low).toBeCloseTo(0.0524, 4)
  expect(only?.high).toBeCloseTo(0.3339, 4)
  expect(only).toMatchObject({ differs: true, level: 0.95 })
})

test('p is where the limits first reach zero', () => {
  const [only] = compareByHolm([MIDDLING])
  const p = only?.p ?? 0
  expect(subtractRates(MIDDLING.a, MIDDLING.b, normalQuantile(p / 2))?.low).toBeCloseTo(0, 9)
  expect(compareByHolm([NONE])[0]?.p).toBe(1)
})

test('the i-th smallest p that is rejected stands at 0.05/(m − i + 1), the others at 0.05/(m − r)', () => {
  const [none, strong, few, middling] = compareByHolm([NONE, STRONG, FEW, MIDDLING])
  // Three pairs can be compared: 0.05/3, then 0.05/2, and what is left has 0.05.
  expect(few).toBeNull()
  expect(strong).toMatchObject({ differs: true })
  expect(strong?.level).toBeCloseTo(1 - 0.05 / 3, 12)
  expect(middling).toMatchObject({ differs: true })
  expect(middling?.level).toBeCloseTo(1 - 0.05 / 2, 12)
  expect(none).toMatchObject({ differs: false })
  expect(none?.level).toBeCloseTo(0.95, 12)
})

test('what would differ alone need not among others, and its limits then hold zero', () => {
  const nearly = pair([19, 70], [11, 80])
  expect(compareByHolm([nearly])[0]?.differs).toBe(true)
  const among = compareByHolm([nearly, NONE, NONE, NONE])
  expect(among[0]).toMatchObject({ differs: false, level: 1 - 0.05 / 4 })
  expect(among[0]?.low).toBeLessThan(0)
})
