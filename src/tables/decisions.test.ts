import { expect, test } from 'vitest'
import type { DecisionRow } from '../classify/decision-row.ts'
import { toDecisionsCsv, toDecisionsJson } from './decisions.ts'
import { DECISIONS_SCHEMA } from './decisions-schema.ts'

const HEAD =
  'case_id,decision,case_number,request,disputed_portion,ur_action,outcome,treatment,category,subcategory,drug_class,body_parts,claims_guidelines,claims_families,imr_guidelines,imr_families,claims_guideline_text,imr_guideline_text,reasons,reviewer_specialties,reviewer_states,patient_age_band,patient_sex,injury_year,decision_date'

const full: DecisionRow = {
  caseId: 'cm16-0000007',
  number: 2,
  caseNumber: 'CM16-0000007',
  request: 'Acupuncture, 6 visits, left shoulder',
  disputedPortion: '4 of the 6 visits',
  urAction: 'modified',
  outcome: 'overturned',
  treatment: 'acupuncture',
  category: 'rehabilitation',
  subcategory: 'acupuncture',
  drugClass: null,
  bodyParts: ['neck', 'shoulder'],
  claimsGuidelines: ['mtus-acupuncture', 'odg'],
  claimsFamilies: ['mtus', 'odg'],
  imrGuidelines: ['mtus-acupuncture'],
  imrFamilies: ['mtus'],
  claimsGuidelineText: 'MTUS Acupuncture 2007',
  imrGuidelineText: 'MTUS "Acupuncture"',
  reasons: ['guideline-criteria-met'],
  specialties: ['Acupuncture'],
  states: ['California', 'Oregon'],
  ageBand: '45-54',
  sex: 'female',
  injuryYear: 2014,
  decisionDate: '2016-12-30',
}

const bare: DecisionRow = {
  caseId: 'a_letter',
  number: 1,
  caseNumber: null,
  request: '-Unknown cream',
  disputedPortion: null,
  urAction: null,
  outcome: 'upheld',
  treatment: null,
  category: null,
  subcategory: null,
  drugClass: null,
  bodyParts: [],
  claimsGuidelines: [],
  claimsFamilies: ['none'],
  imrGuidelines: [],
  imrFamilies: [],
  claimsGuidelineText: null,
  imrGuidelineText: null,
  reasons: [],
  specialties: [],
  states: [],
  ageBand: null,
  sex: null,
  injuryYear: null,
  decisionDate: null,
}

test('decisions.csv, byte for byte', () => {
  expect(toDecisionsCsv([full, bare]).split('\n')).toEqual([
    HEAD,
    'cm16-0000007,2,CM16-0000007,"Acupuncture, 6 visits, left shoulder",4 of the 6 visits,modified,overturned,acupuncture,rehabilitation,acupuncture,,neck;shoulder,mtus-acupuncture;odg,mtus;odg,mtus-acupuncture,mtus,MTUS Acupuncture 2007,"MTUS ""Acupuncture""",guideline-criteria-met,Acupuncture,California;Oregon,45-54,female,2014,2016-12-30',
    "a_letter,1,,'-Unknown cream,,,upheld,,,,,,,none,,,,,,,,,,,",
    '',
  ])
})

test('decisions.json has the same names, lists as arrays and null for absent', () => {
  const [first, second] = JSON.parse(toDecisionsJson([full, bare]))
  expect(Object.keys(first).join()).toBe(HEAD)
  expect(first).toMatchObject({ decision: 2, body_parts: ['neck', 'shoulder'], drug_class: null, injury_year: 2014 })
  expect(second).toMatchObject({ request: '-Unknown cream', body_parts: [], case_number: null, injury_year: null })
})

test('each field of a decision stands in one column, and each column is described', () => {
  const values = DECISIONS_SCHEMA.map(({ cellOf }) => cellOf(full))
  expect(values).toHaveLength(Object.keys(full).length)
  expect(values.map(String).sort()).toEqual(Object.values(full).map(String).sort())
  for (const { description } of DECISIONS_SCHEMA) expect(description).toMatch(/^\S.*\.$/)
})

test('the type of a column fits what it holds', () => {
  for (const { name, type, cellOf } of DECISIONS_SCHEMA) {
    for (const value of [cellOf(full), cellOf(bare)]) {
      if (value === null) continue
      if (type === 'list') expect(value, name).toBeInstanceOf(Array)
      else expect(typeof value, name).toBe(type === 'integer' ? 'number' : 'string')
    }
  }
})
