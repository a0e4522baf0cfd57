import { expect, test } from 'vitest'
import { NOTHING_ASKED, NOTHING_CITED } from '../../../classify/fixtures/bare.ts'
import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { parseLetter } from '../../../letter/parse-letter.ts'
import { MADE_LETTER } from '../../fixtures/made-letter.ts'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import type { ClassifiedDecision } from '../../words/shapes.ts'
import { toCasePage } from './case-page.ts'

const spanOf = (words: string) => {
  const start = MADE_LETTER.indexOf(words)
  return { start, end: start + words.length }
}

const parsed = parseLetter(MADE_LETTER)
const decisions = parsed.decisions.map(
  (decision): ClassifiedDecision => ({
    ...decision,
    treatment: {
      id: 'acupuncture',
      category: 'rehabilitation',
      subcategory: 'acupuncture',
      drugClass: null,
      span: spanOf('Acupuncture'),
    },
    otherTreatments: [],
    asked: NOTHING_ASKED,
    bodyParts: [],
    claims: {
      guidelines: [{ id: 'mtus-acupuncture', span: spanOf('MTUS Acupuncture') }],
      families: ['mtus'],
      cited: [
        {
          id: 'mtus-acupuncture',
          span: spanOf('MTUS Acupuncture Treatment Guidelines'),
          source: null,
          year: null,
          sections: [],
          pages: [{ value: { from: 8, to: 9 }, span: spanOf('MTUS Acupuncture') }],
          topics: [],
          outsideEdition: null,
        },
      ],
    },
    imr: NOTHING_CITED,
    reasons: [{ id: 'criteria-met', span: spanOf('lie within the trial') }],
  }),
)

const recordOf = (id: string): CaseRecord =>
  ({
    id,
    letter: { ...parsed, decisions, specialtyNames: ['Neurology'] },
    messages: [{ severity: 'warning', rule: 'letter/made-up', line: 3, column: 5, reason: 'A word is torn' }],
  }) as unknown as CaseRecord

const CASES = ['a', 'b', 'c'].map(recordOf)
const CORPUS = {
  site: { title: 'IMR Decisions' },
  taxonomy: MADE_TAXONOMY,
  cases: CASES,
  benchmarks: [],
  releases: [],
  setAside: [],
  decisions: [],
  stateIndex: { letters: new Map() },
  accuracy: { labeled: [], samples: [] },
} as unknown as Corpus

const pageOf = (place: number) => toCasePage(CORPUS, CASES[place] as CaseRecord, MADE_LETTER)

const page = pageOf(1)
const lits = page.letter.parts
  .flatMap(({ paragraphs }) => paragraphs)
  .flatMap(({ segments }) => segments)
  .flatMap(({ text, lit }) => (lit ? [[`#${lit.id}`, text] as const] : []))
test('how well a reason is read is said once, whatever number of decisions give it', () => {
  expect(page.reading).toBe('How well this reason is read: criteria met, precision not measured.')
})

const wordsAt = new Map<string | null, string>(lits)

test('every fact leads to its words', () => {
  expect(page.facts.map(({ label, text, href }) => [label, text, wordsAt.get(href)])).toEqual([
    ['Reviewer’s specialty', 'Neurology', 'Neurology'],
    ['Licensed in', 'Nevada, Oregon', 'Nevada, Oregon'],
    ['Patient', 'Man, 41', '41 year old male'],
    ['Injury', 'January 2, 2014', '01/02/2014'],
    ['Denied on', 'February 3, 2015', '02/03/2015'],
    ['Decided on', 'April 5, 2015', '04/05/2015'],
  ])
})

test('a date that the letter lacks is the index’s, and says so; an own date stays', () => {
  const dates = { decisionDate: '2016-01-31', injuryDate: '2013-05-06', receivedDate: null }
  const indexed = { ...CORPUS, stateIndex: { ...CORPUS.stateIndex, letters: new Map([['b', { dates, pairs: [] }]]) } }
  const record = CASES[1] as CaseRecord
  const undated = { ...record, letter: { ...record.letter, dates: { ...record.letter.dates, decision: null } } }
  const factsOf = (one: CaseRecord) =>
    toCasePage(indexed, one, MADE_LETTER).facts.map(({ label, text }) => `${label}: ${text}`)
  expect(factsOf(undated)).toContain('Decided on: January 31, 2016 (the state’s index)')
  expect(factsOf(undated)).toContain('Injury: January 2, 2014')
  expect(factsOf(record)).toContain('Decided on: April 5, 2015')
})

test('a sex that no word states is shown as inferred, with an age and without one', () => {
  const record = CASES[1] as CaseRecord
  const sayPatient = (age: CaseRecord['letter']['patient']['age']) => {
    const patient = { ...record.letter.patient, age, sex: { value: 'female' as const, span: null } }
    const { facts } = toCasePage(CORPUS, { ...record, letter: { ...record.letter, patient } }, MADE_LETTER)
    return facts.find(({ label }) => label === 'Patient')?.text
  }
  expect(sayPatient(null)).toBe('Woman (inferred from the pronoun)')
  expect(sayPatient({ value: 41, span: { start: 0, end: 2 } })).toBe('Woman (inferred from the pronoun), 41')
})

test('the strip leads to the request, to both citations and to the reason', () => {
  const [strip] = page.strips
  expect(strip?.treatment).toEqual({ title: 'Acupuncture', href: '/treatments/acupuncture/' })
  expect(
    [strip?.asked, strip?.administrator, strip?.reviewer, ...(strip?.reasons ?? [])].map((trace) => [
      trace?.text,
      wordsAt.get(trace?.href ?? null),
    ]),
  ).toEqual([
    ['Acupuncture, six visits', 'Acupuncture, six visits'],
    ['Acupuncture Guidelines, pages 8–9', 'MTUS Acupuncture Treatment Guidelines'],
    ['Not recognized', 'Non-MTUS Citation Official Disability Guidelines (ODG)'],
    ['Criteria met', 'lie within the trial'],
  ])
  expect(page.compact).toBe(false)
})

test('a value below its label stands in the label’s paragraph', () => {
  const paragraphs = page.letter.parts.flatMap((part) => part.paragraphs)
  const texts = paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(''))
  expect(texts.slice(0, 5)).toEqual([
    'Case Number: CM15-0000001',
    'Date Assigned: 03/04/2015 Date of Injury: 01/02/2014',
    'Decision Date: 04/05/2015 UR Denial Date: 02/03/2015',
    'Priority: Standard Application Received: 02/20/2015',
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
  ])
  expect(page.letter.headed).toBe(true)
})

test('title, citation and messages', () => {
  expect(page.title).toBe('Acupuncture allowed')
  expect(`${page.name}: ${page.inTitle}`).toBe('CM15-0000001: acupuncture allowed')
  expect(page.citation).toMatchObject({
    of: { id: 'b', name: 'CM15-0000001', decided: { iso: '2015-04-05', words: 'April 5, 2015' }, released: null },
    words: 'Independent medical review, final determination, case CM15-0000001, decided April 5, 2015. IMR Decisions.',
    path: '/cases/b/',
    decisions: [{ label: 'Decision 1, overturned', anchor: '#decision-1' }],
  })
  expect(page.messages).toEqual([
    { place: 'Line 3, column 5', reason: 'A word is torn.', rule: 'letter/made-up', severity: 'warning' },
  ])
})

test('letters follow each other in the order of the corpus', () => {
  expect([0, 1, 2].map((place) => [pageOf(place).previous?.href, pageOf(place).next?.href])).toEqual([
    [undefined, '/cases/b/'],
    ['/cases/a/', '/cases/c/'],
    ['/cases/b/', undefined],
  ])
})
