import { expect, test } from 'vitest'
import type { DecisionRow } from '../classify/decision-row.ts'
import { BARE_ROW as bare } from '../classify/fixtures/bare.ts'
import { DIMENSIONS, dimensionOf, dimensionsIn, findByAnyName, findMovedFolders, toUrlName } from './dimensions.ts'

const full: DecisionRow = {
  ...bare,
  otherTreatments: ['mri', 'x-ray'],
  bodyParts: ['hip', 'knee'],
  claimsGuidelines: ['mtus-neck', 'odg'],
  claimsFamilies: ['mtus', 'odg'],
  imrGuidelines: ['mtus-neck', 'odg'],
  imrFamilies: ['mtus', 'odg'],
  reasons: ['a', 'b'],
  specialties: ['A', 'B'],
  states: ['California', 'Texas'],
  claimsCited: { ...bare.claimsCited, sections: ['odg/a', 'odg/b'], pages: ['odg/1', 'odg/2'], sources: ['a', 'b'] },
  imrCited: { ...bare.imrCited, sections: ['odg/a', 'odg/b'], pages: ['odg/1', 'odg/2'], sources: ['a', 'b'] },
  injuryYear: 2014,
  decisionDate: '2016-12-30',
  priority: 'expedited',
}

test('the dimensions of rates.csv, each once', () => {
  expect(
    dimensionsIn('rates')
      .map(({ id }) => id)
      .join(),
  ).toBe(
    'all,category,subcategory,treatment,drug_class,body_part,claims_guideline,claims_family,imr_guideline,imr_family,specialty,state,ur_action,priority,decision_year,injury_year',
  )
  expect(new Set(DIMENSIONS.map(({ id }) => id)).size).toBe(DIMENSIONS.length)
})

test('an id has one spelling, and addresses another that follows from it and leads back', () => {
  for (const { id } of DIMENSIONS) {
    expect(id).toMatch(/^[a-z]+(_[a-z]+)*$/)
    expect(toUrlName(id)).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(findByAnyName(toUrlName(id), DIMENSIONS)?.id).toBe(id)
  }
})

test('what was not read has no value in any dimension but those that every decision has', () => {
  expect(DIMENSIONS.filter(({ valuesOf }) => valuesOf(bare).length > 0).map(({ id }) => id)).toEqual([
    'all',
    'outcome',
    'letter_size',
    'letter_outcome',
  ])
})

test('a decision has several values in the dimensions that say so, and only there', () => {
  for (const { id, overlap, valuesOf } of DIMENSIONS) expect(valuesOf(full).length > 1, id).toBe(overlap !== undefined)
})

test('the year of the decision and that of the injury are two', () => {
  expect(dimensionOf('decision_year').valuesOf(full)).toEqual(['2016'])
  expect(dimensionOf('injury_year').valuesOf(full)).toEqual(['2014'])
  expect(dimensionOf('priority').valuesOf(full)).toEqual(['expedited'])
})

test('a former name leads to what it is called now, where nothing else has the name', () => {
  expect(findByAnyName('year', dimensionsIn('rates'))?.id).toBe('injury_year')
  expect(findByAnyName('decided', dimensionsIn('explorer'))?.id).toBe('decision_year')
  // The lists by period have stayed.
  expect(findByAnyName('decided', dimensionsIn('lists'))?.id).toBe('decided')
  expect([...findMovedFolders()].map(([before, { id }]) => [before, id])).toEqual([['year', 'injury_year']])
  expect(findByAnyName('colour', DIMENSIONS)).toBeUndefined()
})

test('only a dimension is found by its id, not what every object has', () => {
  expect(() => dimensionOf('constructor')).toThrow('no dimension is called constructor')
})
