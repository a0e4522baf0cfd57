import { expect, test } from 'vitest'
import { LABELLED_SIZES } from './fixtures/labelled-sizes.ts'
import { decisionsOf } from './fixtures/made-decisions.ts'
import { splitByCompany, toLetterAverage } from './letter-average.ts'

test('by hand: three letters', () => {
  // Shares 1/2, 0 and 1; 4 of 7 in all; without one of them 3/5, 4/4 and 1/5.
  const average = toLetterAverage(decisionsOf('ou', 'uu', 'ooo'))
  expect(average).toMatchObject({ average: 0.5, lowest: 1 / 4, highest: 4 / 5 })
  expect(average?.weightiest).toMatchObject({ caseId: 'case-3', decided: 3, overturned: 3, without: 1 / 4 })
})

test('letters of the labelled sizes: the average letter 15.1%, and 6.9% without one that holds 4 of the 15', () => {
  const average = toLetterAverage(LABELLED_SIZES)
  expect(average?.average).toBeCloseTo(0.151, 3)
  expect(average?.lowest).toBeCloseTo(11 / 159, 12)
  expect(average?.weightiest).toMatchObject({ decided: 6, overturned: 4 })
  const { alone, withOthers } = splitByCompany(LABELLED_SIZES)
  const overturned = (decisions: typeof alone) => decisions.filter(({ outcome }) => outcome === 'overturned').length
  expect([overturned(alone), alone.length, overturned(withOthers), withOthers.length]).toEqual([7, 32, 8, 133])
})

test('one letter can’t be left out', () => {
  expect(toLetterAverage(decisionsOf('ou'))).toBeNull()
  expect(toLetterAverage([])).toBeNull()
})
