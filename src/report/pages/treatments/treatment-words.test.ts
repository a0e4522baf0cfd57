import { expect, test } from 'vitest'
import { toRate } from '../../../rates/to-rate.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import { toPlain } from '../../words/runs.ts'
import type { Taxonomy } from '../../words/shapes.ts'
import { toTreatmentPlaces } from './treatment-place.ts'
import { toSubjectLead, toSubjectTitle, toTreatmentAbout } from './treatment-words.ts'

const rateOf = (overturned: number, decided: number) => toRate(madeRows('a', overturned, decided), 0.1)
const all = rateOf(17, 174)
const leadOf = (overturned: number, decided: number) =>
  toPlain(toSubjectLead(rateOf(overturned, decided), 'acupuncture', all, decided > 0 && decided < 30))

test('a title carries the finding', () => {
  expect(toSubjectTitle('Acupuncture', rateOf(3, 15))).toBe('Acupuncture: 3 of 15 denials were overturned')
  expect(toSubjectTitle('Acupuncture', rateOf(1, 15))).toBe('Acupuncture: 1 of 15 denials was overturned')
  expect(toSubjectTitle('Acupuncture', rateOf(0, 15))).toBe('Acupuncture: none of 15 denials was overturned')
  expect(toSubjectTitle('Acupuncture', rateOf(2, 2))).toBe('Acupuncture: all 2 denials were overturned')
  expect(toSubjectTitle('Acupuncture', rateOf(0, 1))).toBe('Acupuncture: the one denial stood')
  expect(toSubjectTitle('Acupuncture', rateOf(0, 0))).toBe('Acupuncture: no decision in this corpus')
})

test('a lead says what the numbers can carry', () => {
  expect(leadOf(0, 0)).toBe(
    'No letter in this corpus decides on acupuncture. The page stays, so that its address does not change.',
  )
  expect(leadOf(1, 1)).toBe('1 decision in 1 letter is too few for a rate. So here each decision is drawn.')
  expect(leadOf(1, 4)).toBe('4 decisions in 4 letters are too few for a rate. So here each decision is drawn.')
  expect(leadOf(2, 10)).toBe(
    'Ten decisions are few. Their rate is 20%, with a wide 95% interval of 6 to 51%. So here each decision is drawn.',
  )
  expect(leadOf(3, 50)).toBe('50 decisions in 50 letters. Their rate is 6%, with a wide 95% interval of 2 to 16%.')
  expect(leadOf(30, 500)).toBe(
    '500 decisions in 500 letters make a reliable rate: 6.0%, with a 95% interval of 4 to 8%. Of all decisions together it is 9.8%.',
  )
})

test('where enough decisions from enough letters still make no rate, the lead says why', () => {
  const rows = ['a', 'b'].flatMap((caseId) =>
    [1, 2, 3].map((number) => madeRow({ caseId, number, outcome: caseId === 'a' ? 'overturned' : 'upheld' })),
  )
  const lead = toPlain(toSubjectLead(toRate(rows, 1), 'acupuncture', all, true))
  expect(lead).toMatch(
    /^6 decisions in 2 letters are too few for a rate, for decisions of one letter share a reviewer and a patient: these count as \d\. So here/,
  )
})

test('decisions without a known outcome are no absence of decisions', () => {
  expect(toSubjectTitle('Acupuncture', rateOf(0, 0), 1)).toBe('Acupuncture: no decision with a known outcome')
  expect(toPlain(toSubjectLead(rateOf(0, 0), 'acupuncture', all, false, 1))).toBe(
    'There is 1 decision on acupuncture that has no known outcome. No rate counts it; the page on accuracy lists it.',
  )
  expect(toPlain(toSubjectLead(rateOf(0, 0), 'acupuncture', all, false, 2))).toBe(
    'There are 2 decisions on acupuncture that have no known outcome. No rate counts them; the page on accuracy lists them.',
  )
})

test('many decisions from few letters count for less', () => {
  const rows = [1, 2, 3, 4, 5].flatMap((number) =>
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((caseId) =>
      madeRow({ caseId, number, outcome: caseId === 'a' ? 'overturned' : 'upheld' }),
    ),
  )
  expect(toPlain(toSubjectLead(toRate(rows, 0.1), 'acupuncture', all, false))).toBe(
    '40 decisions in 8 letters count as 20, for decisions of one letter share a reviewer and a patient. Their rate is 13%, with a wide 95% interval of 4 to 33%.',
  )
})

const aboutOf = (id: string, taxonomy: Taxonomy = MADE_TAXONOMY) => {
  const place = toTreatmentPlaces(taxonomy).find((one) => one.id === id)
  return place && toTreatmentAbout(place, taxonomy).map(({ heading, note, bodies }) => [heading, note !== null, bodies])
}
const renamed = (title: string): Taxonomy => ({
  ...MADE_TAXONOMY,
  treatments: MADE_TAXONOMY.treatments.map((entry) => (entry.id === 'acupuncture' ? { ...entry, title } : entry)),
})

test('an entry with the name of its page speaks of the page', () => {
  expect(aboutOf('electro-acupuncture')).toEqual([
    ['About electro-acupuncture', false, [{ kind: 'treatments', id: 'electro-acupuncture' }]],
  ])
  expect(aboutOf('acupuncture')).toEqual([['About acupuncture', false, [{ kind: 'treatments', id: 'acupuncture' }]]])
})

test('a general entry of another name stands under its own', () => {
  expect(aboutOf('acupuncture', renamed('Other needles'))).toEqual([
    ['About other needles', true, [{ kind: 'treatments', id: 'acupuncture' }]],
  ])
})

test('a category has its own prose, a subcategory without an entry none', () => {
  expect(aboutOf('rehabilitation')).toEqual([
    ['About rehabilitation', false, [{ kind: 'categories', id: 'rehabilitation' }]],
  ])
  expect(aboutOf('chiropractic')).toEqual([])
})
