import { expect, test } from 'vitest'
import { toRate } from '../../../rates/to-rate.ts'
import { madeRows } from '../../fixtures/made-rows.ts'
import { toPlain } from '../../words/runs.ts'
import { sayCitedHeadline, toGuidelineLead } from './guideline.ts'

const rateOf = (overturned: number, decided: number) => toRate(madeRows('a', overturned, decided), 0.1)

test('who cites a guideline, and what was decided then', () => {
  const leadOf = (claims: [number, number], reviewer: [number, number]) =>
    toPlain(toGuidelineLead(rateOf(...claims), rateOf(...reviewer)))
  expect(leadOf([0, 0], [0, 0])).toBe(
    'No letter in this corpus cites it. The page stays, so that its address does not change.',
  )
  expect(leadOf([0, 0], [1, 10])).toBe(
    'Where the reviewer cites it, 1 of 10 denials was overturned, 10.0% (1.8 to 40.4%; few decisions). The claims administrator never cites it.',
  )
  expect(leadOf([2, 3], [0, 1])).toBe(
    'Where the reviewer cites it, the one denial stood, too few for a rate. Where the claims administrator cites it, 2 of 3 denials were overturned, too few for a rate.',
  )
})

test('the counts in one line', () => {
  expect(sayCitedHeadline(rateOf(2, 3), rateOf(0, 0))).toBe(
    'Cited by the claims administrator: 2 of 3 overturned. By the reviewer: never',
  )
})
