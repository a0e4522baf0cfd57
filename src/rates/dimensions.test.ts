import { expect, test } from 'vitest'
import type { DecisionRow } from '../classify/decision-row.ts'
import { BARE_ROW as bare } from '../classify/fixtures/bare.ts'
import { DIMENSIONS } from './dimensions.ts'

test('the dimensions of rates.csv, each once', () => {
  expect(DIMENSIONS.map(({ id }) => id).join()).toBe(
    'all,category,subcategory,treatment,drug_class,body_part,claims_guideline,claims_family,imr_guideline,imr_family,specialty,state,ur_action,year',
  )
})

test('what was not read has no value in any dimension but that of all decisions', () => {
  expect(DIMENSIONS.filter(({ valuesOf }) => valuesOf(bare).length > 0).map(({ id }) => id)).toEqual(['all'])
})

test('a dimension has several values only where its rows overlap', () => {
  const lists = {
    bodyParts: ['hip', 'knee'],
    claimsGuidelines: ['odg'],
    claimsFamilies: ['odg'],
    specialties: ['A', 'B'],
  }
  const row: DecisionRow = { ...bare, ...lists, states: ['California', 'Texas'], injuryYear: 2016, urAction: 'denied' }
  for (const { overlaps, valuesOf } of DIMENSIONS) expect(valuesOf(row).length > 1 && !overlaps).toBe(false)
  expect(DIMENSIONS.find(({ id }) => id === 'year')?.valuesOf(row)).toEqual(['2016'])
})
