import { expect, test } from 'vitest'
import { toCrossRates } from './cross-rates.ts'
import { independent, madeCorpus } from './fixtures/made-decisions.ts'
import { toRate } from './to-rate.ts'

const summary = (cells: ReturnType<typeof toCrossRates>) =>
  cells.map(({ first, second, rate }) => `${first}|${second}: ${rate.overturned}/${rate.decided}`)

test('a decision stands in the cell of each pair of its values, or under the empty value', () => {
  const [a, b, c] = independent(1, 3)
  const values = new Map([
    [a, { first: ['rehabilitation'], second: ['odg', 'knee', 'odg'] }],
    [b, { first: ['rehabilitation'], second: [] }],
    [c, { first: [], second: ['odg'] }],
  ])
  const cells = toCrossRates(
    independent(1, 3).map((one, index) => ({ ...one, index })),
    ({ index }) => [...values.values()][index]?.first ?? [],
    ({ index }) => [...values.values()][index]?.second ?? [],
    0.25,
  )
  expect(summary(cells)).toEqual([
    '|odg: 0/1',
    'rehabilitation|: 0/1',
    'rehabilitation|knee: 1/1',
    'rehabilitation|odg: 1/1',
  ])
})

test('no decisions give no cells', () => {
  expect(
    toCrossRates(
      [],
      () => ['x'],
      () => ['y'],
      0.25,
    ),
  ).toEqual([])
})

test('law: where each decision has one value or none on both sides, the cells add up to all', () => {
  for (let seed = 0; seed < 15; seed++) {
    const decisions = madeCorpus(seed, 40)
    const cells = toCrossRates(
      decisions,
      ({ number }) => (number > 5 ? [] : [String(number)]),
      ({ caseId }) => [String(caseId.length)],
      0.25,
    )
    const all = toRate(decisions, 0.25)
    expect(cells.reduce((sum, { rate }) => sum + rate.decided, 0)).toBe(all.decided)
    expect(cells.reduce((sum, { rate }) => sum + rate.overturned, 0)).toBe(all.overturned)
    expect(cells.flatMap(({ rate }) => rate.decisions).sort()).toEqual([...all.decisions].sort())
  }
})
