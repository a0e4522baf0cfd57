import { expect, test } from 'vitest'
import { toRandom } from './random.ts'

const draw = (random: ReturnType<typeof toRandom>) => Array.from({ length: 20 }, () => random.whole(0, 999_999))

test('the same seeds give the same choices, others give others', () => {
  expect(draw(toRandom(1, 7))).toEqual(draw(toRandom(1, 7)))
  const others = [toRandom(1, 8), toRandom(2, 7), toRandom(7, 1), toRandom(1), toRandom(2 ** 32 + 1, 7)]
  const first = new Set([toRandom(1, 7), ...others].map((random) => draw(random).join()))
  expect(first.size).toBe(6)
})

test('whole numbers cover their range evenly, ends included', () => {
  const random = toRandom(3)
  const tally = [0, 0, 0, 0, 0, 0]
  for (let round = 0; round < 60_000; round++) tally[random.whole(0, 5)]!++
  for (const count of tally) expect(Math.abs(count - 10_000)).toBeLessThan(500)
})

test('chances and weights come out as they say', () => {
  const random = toRandom(4)
  const share = (choose: () => boolean) => Array.from({ length: 20_000 }, choose).filter(Boolean).length / 20_000
  expect(share(() => random.chance(0.11))).toBeCloseTo(0.11, 1.5)
  expect(
    share(
      () =>
        random.weigh([
          ['a', 3],
          ['b', 1],
        ] as const) === 'a',
    ),
  ).toBeCloseTo(0.75, 1.5)
  expect(() => random.pick([])).toThrow(RangeError)
})
