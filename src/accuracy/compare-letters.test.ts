import { expect, test } from 'vitest'
import { compareLetters, type ReadLetter } from './compare-letters.ts'
import type { GoldLetter } from './gold.ts'

const decision = {
  number: 1,
  request: 'Cold packs',
  disputedPortion: null,
  outcome: 'overturned',
  claimsGuideline: null,
  imrGuideline: null,
  bodyParts: [],
  claimsGuidelines: [],
  claimsFamilies: [],
  imrGuidelines: [],
  imrFamilies: [],
  treatment: { category: 'dmepos', subcategory: 'dme', drugClass: null },
}
const letter = {
  caseNumber: 'CM16-0000003',
  priority: null,
  dates: { assigned: null, injury: null, decision: null, urDenial: null, applicationReceived: null },
  reviewer: { specialties: [], subspecialties: [], states: [] },
  patient: { age: null, sex: null, injuryDate: null },
}
const UNLABELLED = { rationaleStart: null, rationaleEnd: null, headingAlone: true, modified: false }

/** The reasons compared, as read and as labelled, and whether they are the same. */
function compareReasons(read: string[], label: string[]) {
  const gold: GoldLetter = {
    ...letter,
    id: 'a',
    source: 'a.txt',
    layout: 'credentials',
    decisions: [{ ...decision, ...UNLABELLED, reasons: label }],
  }
  const found: ReadLetter = {
    ...letter,
    layout: 'credentials',
    decisions: [{ ...decision, urAction: null, rationale: null, reasons: read }],
  }
  const reasons = compareLetters(found, gold).find(({ field }) => field === 'reasons')
  return [reasons?.read, reasons?.label, reasons?.right]
}

test.each([
  ['where an older label says that criteria are met', ['criteria-met'], ['criteria-met'], true],
  [
    'where it says that the guideline advises against',
    ['not-recommended-by-guideline'],
    ['not-recommended-by-guideline'],
    true,
  ],
  ['where a label knows it', ['guideline-recited-as-support'], ['guideline-recited-as-support'], true],
  ['and is wrong beside another label', ['no-red-flags'], ['guideline-recited-as-support'], false],
])('a guideline recited is compared %s', (_, label, read, right) => {
  expect(compareReasons(['guideline-recited-as-support'], label)).toEqual([read, label, right])
})

test('a guideline recited does not count twice for one label', () => {
  const [read, , right] = compareReasons(['criteria-met', 'guideline-recited-as-support'], ['criteria-met'])
  expect(read).toEqual(['criteria-met', 'guideline-recited-as-support'])
  expect(right).toBe(false)
})
