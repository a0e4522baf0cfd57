import { expect, test } from 'vitest'
import type { DecisionRow } from '../classify/decision-row.ts'
import { BARE_ROW } from '../classify/fixtures/bare.ts'
import { DECISIONS } from './decisions.ts'
import { toCsv } from './to-csv.ts'
import { toJson } from './write-table.ts'

const DECISIONS_SCHEMA = DECISIONS.columns

const HEAD =
  'case_id,decision,case_number,request,disputed_portion,ur_action,outcome,treatment,category,subcategory,drug_class,body_parts,claims_guidelines,claims_families,imr_guidelines,imr_families,claims_guideline_text,imr_guideline_text,reasons,reviewer_specialties,reviewer_states,patient_age_band,patient_sex,injury_year,decision_date,other_treatments,sessions_min,sessions_max,sessions_basis,frequency_min,frequency_max,frequency_per,duration_min,duration_max,duration_unit,quantity_min,quantity_max,quantity_unit,refills,strengths,laterality,levels,agreement,claims_sections,claims_pages,claims_editions,claims_sources,claims_outside_edition,imr_sections,imr_pages,imr_editions,imr_sources,imr_outside_edition,letter,letter_decisions,letter_outcome,days_denial_to_application,days_application_to_decision,days_assignment_to_decision,priority,heading_outcome,closing_outcome,decision_date_from'

const full: DecisionRow = {
  caseId: 'cm16-0000007',
  letter: 3,
  number: 2,
  caseNumber: 'CM16-0000007',
  request: 'Acupuncture, 6 visits, left shoulder',
  disputedPortion: '4 of the 6 visits',
  urAction: 'modified',
  outcome: 'overturned',
  headingOutcome: 'overturned',
  closingOutcome: null,
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
  reasonSpans: [{ start: 0, end: 20 }],
  specialties: ['Acupuncture'],
  states: ['California', 'Oregon'],
  ageBand: '45-54',
  sex: 'female',
  injuryYear: 2014,
  decisionDate: '2016-12-30',
  decisionDateFrom: 'letter',
  otherTreatments: ['tens-unit'],
  sessions: { min: 6, max: 9, basis: 'derived' },
  frequency: { min: 2, max: 3, per: 'week' },
  duration: { min: 3, max: 3, unit: 'week' },
  quantity: { min: 111.2, max: 111.2, unit: 'gram' },
  refills: { min: 1, max: 1 },
  strengths: ['10/325 mg', '5%'],
  laterality: ['left'],
  levels: ['L4-L5', 'L5-S1'],
  agreement: 'common',
  claimsCited: {
    sections: ['mtus-low-back/special-studies'],
    pages: ['mtus-chronic-pain/59-60', 'mtus-chronic-pain/99'],
    editions: ['mtus-chronic-pain/2009'],
    sources: ['fda'],
    outsideEdition: ['mtus-chronic-pain'],
  },
  imrCited: { sections: [], pages: [], editions: ['mtus-acupuncture/2007'], sources: [], outsideEdition: [] },
  priority: 'expedited',
  whole: { decisions: 12, outcome: 'mixed' },
  days: { denialToApplication: -3, applicationToDecision: 32, assignmentToDecision: 27 },
}

const bare: DecisionRow = {
  ...BARE_ROW,
  caseId: 'a_letter',
  letter: 4,
  request: '-Unknown cream',
  claimsFamilies: ['none'],
}

test('decisions.csv, byte for byte', () => {
  expect(toCsv(DECISIONS_SCHEMA, [full, bare]).split('\n')).toEqual([
    HEAD,
    'cm16-0000007,2,CM16-0000007,"Acupuncture, 6 visits, left shoulder",4 of the 6 visits,modified,overturned,acupuncture,rehabilitation,acupuncture,,neck;shoulder,mtus-acupuncture;odg,mtus;odg,mtus-acupuncture,mtus,MTUS Acupuncture 2007,"MTUS ""Acupuncture""",guideline-criteria-met,Acupuncture,California;Oregon,45-54,female,2014,2016-12-30,tens-unit,6,9,derived,2,3,week,3,3,week,111.2,111.2,gram,1,10/325 mg;5%,left,L4-L5;L5-S1,common,mtus-low-back/special-studies,mtus-chronic-pain/59-60;mtus-chronic-pain/99,mtus-chronic-pain/2009,fda,mtus-chronic-pain,,,mtus-acupuncture/2007,,,3,12,mixed,-3,32,27,expedited,overturned,,letter',
    "a_letter,1,,'-Unknown cream,,,upheld,,,,,,,none,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,4,1,upheld,,,,,upheld,,",
    '',
  ])
})

test('decisions.json has the same names, lists as arrays and null for absent', () => {
  const [first, second] = JSON.parse(toJson(DECISIONS_SCHEMA, [full, bare]))
  expect(Object.keys(first).join()).toBe(HEAD)
  expect(first).toMatchObject({ decision: 2, body_parts: ['neck', 'shoulder'], drug_class: null, injury_year: 2014 })
  expect(second).toMatchObject({ request: '-Unknown cream', body_parts: [], case_number: null, injury_year: null })
})

test('each field of a decision stands in a column of its own, and each column is described', () => {
  const values = DECISIONS_SCHEMA.map(({ cellOf }) => String(cellOf(full)))
  const isPlain = (value: unknown) => value === null || typeof value !== 'object' || Array.isArray(value)
  // Places in the letter are for pages, and no column.
  const { reasonSpans: _, ...published } = full
  const parts = Object.values(published).flatMap((value: unknown) =>
    isPlain(value) ? [value] : Object.values(value as Record<string, unknown>),
  )
  // Refills are one column: a number of them is never a range.
  expect(values).toHaveLength(parts.length - 1)
  expect(parts.map(String).filter((part) => !values.includes(part))).toEqual([])
  for (const { description } of DECISIONS_SCHEMA) expect(description).toMatch(/^\S.*\.$/)
})

test('the type of a column fits what it holds', () => {
  for (const { name, type, cellOf } of DECISIONS_SCHEMA) {
    for (const value of [cellOf(full), cellOf(bare)]) {
      if (value === null) continue
      if (type === 'list') expect(value, name).toBeInstanceOf(Array)
      else expect(typeof value, name).toBe(type === 'integer' || type === 'number' ? 'number' : 'string')
    }
  }
})
