import { expect, test } from 'vitest'
import type { Rate } from '../rates/rate.ts'
import { LETTERS_SCHEMA, type LetterRow, toLettersCsv } from './letters.ts'
import { RATES_SCHEMA, toRatesCsv } from './rates.ts'

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
  expect(toLettersCsv([mixed, unread]).split('\n')).toEqual([
    'case_id,case_number,layout,outcome,decisions,overturned,reviewer_specialties,reviewer_states,decision_date,messages',
    'cm16-0000007,CM16-0000007,credentials,mixed,3,1,Family Medicine;Pain Medicine,California,2016-12-30,0',
    'x,,,,0,0,,,,2',
    '',
  ])
})

test('rates.csv has six decimals, and no rate where there are too few decisions', () => {
  const firm: Rate = {
    decided: 50,
    overturned: 7,
    letters: 50,
    rate: 0.14,
    low: 0.069503,
    high: 0.2618649,
    designEffect: 1,
    effective: 50,
    tier: 'firm',
    decisions: [],
  }
  const counts: Rate = {
    ...firm,
    decided: 3,
    overturned: 1,
    letters: 2,
    rate: null,
    low: null,
    high: null,
    tier: 'counts',
  }
  const csv = toRatesCsv([
    { dimension: 'all', id: 'all', rate: firm },
    { dimension: 'category', id: '', rate: counts },
  ])
  expect(csv.split('\n')).toEqual([
    'dimension,id,decided,overturned,letters,rate,low,high',
    'all,all,50,7,50,0.140000,0.069503,0.261865',
    'category,,3,1,2,,,',
    '',
  ])
})

test('each column is described', () => {
  for (const { description } of [...LETTERS_SCHEMA, ...RATES_SCHEMA]) expect(description).toMatch(/^\S.*\.$/)
})
