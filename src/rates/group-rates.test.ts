import { expect, test } from 'vitest'
import { independent, madeCorpus } from './fixtures/made-decisions.ts'
import { groupByValue, toRates } from './group-rates.ts'
import { toRate } from './to-rate.ts'

const rows = independent(3, 12)

test('a decision with several values counts under each, once', () => {
  const rates = toRates(
    rows,
    ({ number, caseId }) => (caseId === 'case-1' ? ['odg', 'mtus', 'odg'] : [`only-${number}`]),
    0.1,
  )
  expect(rates.map(({ id, rate }) => [id, rate.decided])).toEqual([
    ['mtus', 1],
    ['odg', 1],
    ['only-1', 11],
  ])
})

test('what has no value is counted under the empty id and in no other denominator', () => {
  const rates = toRates(rows, ({ outcome }) => (outcome === 'overturned' ? ['surgery'] : []), 0.1)
  expect(rates.map(({ id, rate }) => [id, rate.decided, rate.overturned])).toEqual([
    ['', 9, 0],
    ['surgery', 3, 3],
  ])
})

test('no decisions give no rows', () => {
  expect(toRates([], () => ['x'], 0.1)).toEqual([])
})

test('law: where each decision has one value or none, the rows add up to all', () => {
  for (let seed = 0; seed < 20; seed++) {
    const decisions = madeCorpus(seed, 40)
    const rates = toRates(decisions, ({ number }) => (number > 5 ? [] : [String(number)]), 0.1)
    const all = toRate(decisions, 0.1)
    expect(rates.reduce((sum, { rate }) => sum + rate.decided, 0)).toBe(all.decided)
    expect(rates.reduce((sum, { rate }) => sum + rate.overturned, 0)).toBe(all.overturned)
    expect(rates.flatMap(({ rate }) => rate.decisions).sort()).toEqual([...all.decisions].sort())
  }
})

test('a group keeps the order of its decisions', () => {
  const [[, group] = ['', []]] = groupByValue(rows, () => ['all'])
  expect(group).toEqual(rows)
})
