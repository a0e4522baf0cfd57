import { expect, test } from 'vitest'
import { decisionsOf, independent, madeRandom } from './fixtures/made-decisions.ts'
import { shrink } from './shrink.ts'
import { toRate } from './to-rate.ts'

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed + 1)
const GROUPS = 25

/** A made-up corpus whose groups' true rates are known: about 4 to 25%, letters of one to five decisions. */
function madeGroups(seed: number) {
  const random = madeRandom(seed)
  return Array.from({ length: GROUPS }, () => {
    // The mean of three even numbers is bell-shaped enough.
    const truth = 0.02 + 0.24 * ((random() + random() + random()) / 3)
    const letters = 2 + Math.floor(30 * random() ** 2)
    const decisions = decisionsOf(
      ...Array.from({ length: letters }, () => {
        const shared = random() < truth
        // One decision in four follows its letter, so that letters are alike.
        const marks = Array.from({ length: 1 + Math.floor(5 * random()) }, () =>
          (random() < 0.5 ? shared : random() < truth) ? 'o' : 'u',
        )
        return marks.join('')
      }),
    )
    return { truth, rate: toRate(decisions, 0.25) }
  })
}

const corpora = SEEDS.map((seed) => {
  const groups = madeGroups(seed)
  return { groups, shrinkage: shrink(groups.map(({ rate }) => rate)) }
})

test('made-up corpora: closer to the truth than raw rates in each of 20 seeds', () => {
  for (const { groups, shrinkage } of corpora) {
    const meanSquare = (estimateOf: (at: number) => number) =>
      groups.reduce((sum, { truth }, at) => sum + (estimateOf(at) - truth) ** 2, 0) / groups.length
    const raw = meanSquare((at) => (groups[at]?.rate.overturned ?? 0) / (groups[at]?.rate.decided ?? 1))
    expect(meanSquare((at) => shrinkage?.estimates[at]?.rate ?? 0)).toBeLessThan(raw)
  }
})

test('their limits cover the truth in 93 of 100 cases or more', () => {
  const covered = corpora.flatMap(({ groups, shrinkage }) =>
    groups.map(({ truth }, at) => {
      const { low = 0, high = 0 } = shrinkage?.estimates[at] ?? {}
      return truth >= low && truth <= high
    }),
  )
  expect(covered.filter(Boolean).length / covered.length).toBeGreaterThanOrEqual(0.93)
})

test('the fewer the decisions, the further an estimate is drawn towards the common rate', () => {
  const groups = [
    [1, 5],
    [10, 50],
    [100, 500],
    [10, 200],
    [3, 100],
    [40, 900],
  ] as const
  const shrinkage = shrink(groups.map(([x, n]) => toRate(independent(x, n), 0.1)))
  const [small = 0, middle = 0, large = 0] = shrinkage?.estimates.map((estimate) => estimate?.rate ?? 0) ?? []
  expect(small).toBeLessThan(middle)
  expect(middle).toBeLessThan(large)
  expect(large).toBeLessThan(0.2)
  expect(small).toBeGreaterThan(shrinkage?.prior.mean ?? 1)
  expect(shrinkage?.prior.weight).toBeGreaterThan(0)
})

test('fewer than four groups tell no prior, and one without an effective decision has no estimate', () => {
  const rates = [1, 2, 3].map((x) => toRate(independent(x, 20), 0.1))
  expect(shrink(rates)).toBeNull()
  const single = toRate(decisionsOf('uu'), 0.1)
  expect(shrink([...rates, rates[0] as (typeof rates)[0], single])?.estimates[4]).toBeNull()
})

test('none overturned anywhere is a low rate, not none', () => {
  const none = shrink(Array.from({ length: 6 }, () => toRate(independent(0, 12), 0.1)))
  expect(none?.estimates[0]?.rate).toBeGreaterThan(0)
  expect(none?.estimates[0]?.rate).toBeLessThan(0.05)
})
