import { expect, test } from 'vitest'
import type { Rate } from '../rates/rate.ts'
import { LETTERS, type LetterRow } from './letters.ts'
import { RATES } from './rates.ts'
import { RATES_BY_TWO } from './rates-by-two.ts'
import { toCsv } from './to-csv.ts'

const mixed: LetterRow = {
  caseId: 'cm16-0000007',
  caseNumber: 'CM16-0000007',
  layout: 'credentials',
  outcome: 'mixed',
  decisions: 3,
  overturned: 1,
  specialties: ['Family Medicine', 'Pain Medicine'],
  states: ['California'],
  decisionDate: '2016-12-30',
  messages: 0,
}

test('letters.csv', () => {
  const unread: LetterRow = {
    ...mixed,
    caseId: 'x',
    caseNumber: null,
    layout: null,
    outcome: null,
    decisions: 0,
    overturned: 0,
    specialties: [],
    states: [],
    decisionDate: null,
    messages: 2,
  }
  expect(toCsv(LETTERS.columns, [mixed, unread]).split('\n')).toEqual([
    'case_id,case_number,layout,outcome,decisions,overturned,reviewer_specialties,reviewer_states,decision_date,messages',
    'cm16-0000007,CM16-0000007,credentials,mixed,3,1,Family Medicine;Pain Medicine,California,2016-12-30,0',
    'x,,,,0,0,,,,2',
    '',
  ])
})

const reliable: Rate = {
  decided: 50,
  overturned: 7,
  letters: 50,
  rate: 0.14,
  low: 0.069503,
  high: 0.2618649,
  designEffect: 1,
  effective: 50,
  tier: 'reliable',
  decisions: [],
}
const counts: Rate = {
  ...reliable,
  decided: 3,
  overturned: 1,
  letters: 2,
  rate: null,
  low: null,
  high: null,
  tier: 'counts',
}

test('rates.csv has six decimals, and no rate where there are too few decisions', () => {
  const csv = toCsv(RATES.columns, [
    { dimension: 'all', id: 'all', rate: reliable },
    { dimension: 'category', id: '', rate: counts },
  ])
  expect(csv.split('\n')).toEqual([
    'dimension,id,decided,overturned,letters,rate,low,high',
    'all,all,50,7,50,0.140000,0.069503,0.261865',
    'category,,3,1,2,,,',
    '',
  ])
})

test('rates-by-two.csv has the numbers of rates.csv behind both values', () => {
  const csv = toCsv(RATES_BY_TWO.columns, [
    { dimension1: 'category', id1: 'surgery', dimension2: 'imr_guideline', id2: 'odg', rate: reliable },
    { dimension1: 'claims_guideline', id1: '', dimension2: 'imr_guideline', id2: '', rate: counts },
  ])
  expect(csv.split('\n')).toEqual([
    'dimension_1,id_1,dimension_2,id_2,decided,overturned,letters,rate,low,high',
    'category,surgery,imr_guideline,odg,50,7,50,0.140000,0.069503,0.261865',
    'claims_guideline,,imr_guideline,,3,1,2,,,',
    '',
  ])
})

test('each column is described', () => {
  for (const { description } of [LETTERS, RATES, RATES_BY_TWO].flatMap(
    ({ columns }) => columns as { description: string }[],
  ))
    expect(description).toMatch(/^\S.*\.$/)
})
