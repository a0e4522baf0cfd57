import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { toWorkedExamples } from './worked-examples.ts'

const surgery = { category: 'home-health', claimsFamilies: ['mtus'] }
const other = { category: 'rehabilitation', claimsFamilies: ['odg'] }
const decisions = [
  ...madeRows('a', 10, 40, surgery),
  ...madeRows('b', 2, 20, { ...other, claimsFamilies: ['mtus'] }),
  ...madeRows('c', 6, 60, other),
  ...madeRows('a', 0, 10, { ...other, number: 2, reasons: ['no-red-flags'] }),
]
const examples = toWorkedExamples({ ...madeCorpus(decisions), likeness: 0.1 })
const valuesOf = (id: string) => examples.find((one) => one.id === id)?.lines.map(({ value }) => value)

test('each step follows from those before it, and ends at the number that the site shows', () => {
  // 130 decisions, 18 overturned; 110 letters of one decision and 10 of two: Σ m² = 110 + 10 · 4. The ten hold an overturned one each.
  expect(valuesOf('likeness')?.slice(0, 3)).toEqual(['150', '18', '28'])
  const [, , , squares = 0, v = 0, designEffect = 0, b0 = 0] = (valuesOf('likeness') ?? []).map(Number)
  const share = 18 / 130
  expect(v).toBeCloseTo(((120 / 119) * squares) / 130 ** 2, 7)
  expect(v / ((share * (1 - share)) / 129)).toBeCloseTo(designEffect, 3)
  expect(b0).toBeCloseTo(150 / 130, 3)
  const [p = 0, effective = 0, a = 0, b = 0, c = 0] = (valuesOf('limits') ?? []).map(Number)
  expect(a).toBeCloseTo(p + 1.96 ** 2 / (2 * effective), 3)
  const percent = (share: number) => (100 * share).toFixed(1)
  expect(valuesOf('limits')?.[5]).toBe(`${percent((a - b) / c)} to ${percent((a + b) / c)}%`)
})

test('expected and direct, category by category', () => {
  // Home health: 10 of 40. Rehabilitation: 8 of 90, of which the MTUS rows hold 20, 2 of them overturned.
  expect(examples.find(({ id }) => id === 'expected')?.lines.map(({ label, value }) => [label, value])).toEqual([
    ['Rehabilitation: 70 · 0.0889', '6.2222'],
    ['Expected, E: their sum', '6.2222'],
    ['Overturned, x', '6'],
    ['x ÷ E', '0.9643'],
    expect.anything(),
  ])
  expect(examples.find(({ id }) => id === 'direct')?.lines.at(-1)?.value).toBe('under 80% covered')
})

test('a share, a difference, and nothing for a single decision', () => {
  expect(valuesOf('share')?.slice(0, 3)).toEqual(['10', '10', '100.00%'])
  expect(valuesOf('difference')?.[2]).toBe((8 / 110 - 10 / 20).toFixed(4))
  expect(toWorkedExamples(madeCorpus([madeRow()]))).toEqual([])
})
