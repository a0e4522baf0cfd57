import { expect, test } from 'vitest'
import { NOTHING_ASKED, NOTHING_CITED } from '../../../classify/fixtures/bare.ts'
import type { CaseRecord } from '../../../corpus/corpus.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import type { ClassifiedDecision, Outcome } from '../../words/shapes.ts'
import type { GuidelinePlace } from './guideline-parts.ts'
import { toGuidelineParts } from './guideline-parts.ts'

type Cited = ClassifiedDecision['imr']['cited'][number]

const span = { start: 0, end: 1 }
const cite = (sections: string[], page: number | null, more: Partial<Cited> = {}): Cited => ({
  id: 'mtus-pain',
  span,
  source: null,
  year: null,
  sections: sections.map((id) => ({ id, span })),
  pages: page === null ? [] : [{ value: { from: page, to: page + 1 }, span }],
  topics: [],
  outsideEdition: null,
  ...more,
})
const decide = (number: number, outcome: Outcome, claims: Cited[], imr: Cited[]) => ({
  number,
  outcome: { value: outcome, span },
  otherTreatments: [],
  asked: NOTHING_ASKED,
  claims: { ...NOTHING_CITED, cited: claims },
  imr: { ...NOTHING_CITED, cited: imr },
})
const record = (id: string, decisions: ReturnType<typeof decide>[]) =>
  ({ id, letter: { decisions } }) as unknown as CaseRecord

const PLACE: GuidelinePlace = {
  id: 'mtus-pain',
  title: 'Pain guideline',
  short: 'Pain',
  body: '',
  file: 'guidelines/mtus-pain.md',
  family: 'mtus',
  phrases: [],
  nearMisses: [],
  editions: [
    { year: '2009', title: null, from: '2009-07-18', until: '2016-07-28', ccr: '9792.24.2' },
    { year: '2016', title: null, from: '2016-07-28', until: null, ccr: null },
    { year: '2019', title: 'Introduction', from: null, until: null, ccr: null },
  ],
  sections: [
    { id: 'summary', title: 'Summary', also: [] },
    { id: 'office-visits', title: 'Office visits', also: [] },
  ],
  sources: [],
}

const corpus = {
  ...madeCorpus([]),
  cases: [
    record('a', [
      decide(
        1,
        'overturned',
        [cite(['summary'], null, { outsideEdition: true })],
        [cite(['summary', 'office-visits'], 5)],
      ),
      // Twice in one field is once in one decision.
      decide(2, 'upheld', [], [cite(['summary'], null), cite(['summary'], null, { outsideEdition: false })]),
    ]),
    record('b', [decide(1, 'upheld', [cite([], null, { topics: [{ value: 'Yoga', span }] })], [])]),
  ],
}
const parts = toGuidelineParts(corpus, PLACE)

test('sections, pages and other words by decision, the most cited by reviewers first', () => {
  const lines = parts.tables.flatMap(({ id, lines: rows }) =>
    rows.map(({ label, claims, reviewer, overturned }) => [
      id,
      label,
      claims.text,
      reviewer.text,
      overturned?.text ?? null,
    ]),
  )
  expect(lines).toEqual([
    ['sections', 'Summary', '1', '2', '1 of 2'],
    ['sections', 'Office visits', '0', '1', '1 of 1'],
    ['pages', '5–6', '0', '1', '1 of 1'],
    ['topics', 'Yoga', '1', '0', null],
  ])
})

test('a section leads to its list, a single decision to its place, zero nowhere', () => {
  const [summary, visits] = parts.tables[0]?.lines ?? []
  expect(summary?.reviewer.href).toBe('/browse/imr-section/mtus-pain-summary/')
  expect(visits?.claims.href).toBeNull()
  expect(visits?.reviewer.href).toBe('/cases/a/#decision-1')
  expect(summary?.overturned?.href).toBe('/cases/a/#decision-1')
  expect(parts.tables[1]?.lines[0]?.reviewer.href).toBe('/cases/a/#decision-1')
  expect(parts.tables[2]?.lines[0]).toMatchObject({ quoted: true, claims: { href: '/cases/b/#decision-1' } })
})

test('editions with their dates, and how often one was cited that was not in force', () => {
  expect(parts.editions).toEqual([
    {
      year: '2009',
      words: 'From July 18, 2009 until July 28, 2016 (8 CCR 9792.24.2)',
    },
    { year: '2016', words: 'Since July 28, 2016' },
    { year: '2019', words: 'Introduction: Whether and since when in force is not known here' },
  ])
  expect(parts.outside).toBe(
    'Of 2 citations in letters with a date, 1 is of an edition that was not in force on that day.',
  )
  expect(toGuidelineParts(madeCorpus([]), PLACE)).toMatchObject({ tables: [], outside: null })
})
