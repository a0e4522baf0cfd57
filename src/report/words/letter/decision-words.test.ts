import { expect, test } from 'vitest'
import { NOTHING_ASKED } from '../../../classify/fixtures/bare.ts'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import { toNames } from '../names.ts'
import type { ClassifiedDecision } from '../shapes.ts'
import { sayAsked, sayCitedShort, toAskedStatement, toCitedPieces } from './decision-words.ts'

const span = { start: 0, end: 1 }
const say = (asked: Partial<ClassifiedDecision['asked']>) => sayAsked({ ...NOTHING_ASKED, ...asked }).join('; ')

test('nothing is said of what is not stated', () => expect(say({})).toBe(''))

test('visits that are stated, and visits that are counted', () => {
  const frequency = { value: { min: 2, max: 2, per: 'week' as const }, span }
  const duration = { value: { min: 4, max: 4, unit: 'week' as const }, span }
  const sessions = (basis: 'stated' | 'derived') => ({ value: { min: 8, max: 8, basis }, span })
  expect(say({ sessions: sessions('derived'), frequency, duration })).toBe(
    '8 sessions, counted from 2 times a week for 4 weeks',
  )
  expect(say({ sessions: sessions('stated'), frequency, duration })).toBe('8 sessions; 2 times a week for 4 weeks')
  expect(say({ sessions: sessions('derived') })).toBe('8 sessions')
  expect(say({ duration })).toBe('for 4 weeks')
  expect(say({ frequency: { value: { min: 1, max: 1, per: 'day' }, span } })).toBe('1 time a day')
})

test('a medicine, and a level with its side', () => {
  expect(
    say({
      strengths: [{ value: '10/325 mg', span }],
      quantity: { value: { min: 60, max: 60, unit: null }, span },
      refills: { value: { min: 0, max: 0 }, span },
    }),
  ).toBe('10/325 mg; quantity 60; no refill')
  expect(say({ quantity: { value: { min: 2, max: 3, unit: 'patch' }, span } })).toBe('2 to 3 patches')
  expect(
    say({
      laterality: [{ value: 'left', span }],
      levels: [
        { value: 'L4-L5', span },
        { value: 'L5-S1', span },
      ],
    }),
  ).toBe('left; L4-L5 and L5-S1')
})

type Cited = ClassifiedDecision['imr']['cited'][number]

const names = toNames({
  ...MADE_TAXONOMY,
  guidelines: [
    {
      ...(MADE_TAXONOMY.guidelines[0] as (typeof MADE_TAXONOMY)['guidelines'][number]),
      id: 'pain',
      title: 'Pain Guidelines',
      short: 'Pain',
      sections: [
        { id: 'visits', title: 'Office visits', also: [] },
        { id: 'care', title: 'Initial Care', also: [] },
        { id: 'nsaids', title: 'NSAIDs', also: [] },
      ],
      sources: [{ id: 'handbook', title: 'The Handbook' }],
    },
  ],
})
const cited = (more: Partial<Cited>): Cited => ({
  id: 'pain',
  span,
  source: null,
  year: null,
  sections: [],
  pages: [],
  topics: [],
  outsideEdition: null,
  ...more,
})
const sections = (...ids: string[]) => ids.map((id) => ({ id, span }))
const pages = (...runs: [number, number][]) => runs.map(([from, to]) => ({ value: { from, to }, span }))

test.each([
  [{}, 'Pain'],
  [{ sections: sections('visits'), pages: pages([101, 101]) }, 'Pain, office visits, page 101'],
  [
    { sections: sections('care', 'nsaids'), pages: pages([8, 8], [98, 99]) },
    'Pain, Initial Care, NSAIDs, pages 8 and 98–99',
  ],
  [{ sections: sections('care', 'nsaids', 'visits') }, 'Pain, Initial Care, 2 more sections'],
])('%j in short', (more, said) => expect(sayCitedShort(names, cited(more))).toBe(said))

test('in full: source, year, sections, pages, other words, and that the edition was not in force', () => {
  const all = cited({
    source: 'handbook',
    year: { value: '2009', span },
    sections: sections('care', 'nsaids', 'visits'),
    pages: pages([5, 5]),
    topics: [{ value: 'rubbing', span }],
    outsideEdition: true,
  })
  const pieces = toCitedPieces(names, all)
  expect(pieces.map(({ text }) => text).join('')).toBe(
    'Pain Guidelines, The Handbook, 2009, Initial Care, NSAIDs, office visits, page 5, rubbing, an edition not in force on that day',
  )
  expect(pieces.find(({ as }) => as === 'quote')?.text).toBe('rubbing')
})

test('what narrows a name stands before it or in brackets, so that no list takes it for two', () => {
  const titles: Record<string, string> = { arm: 'Arm, more than one part', neck: 'Neck', menthol: 'Menthol, topical' }
  const lookup = (id: string) => ({ title: titles[id] ?? id, short: id })
  const names = { ...toNames(MADE_TAXONOMY), body_part: lookup, treatment: lookup }
  const bodyParts = ['arm', 'neck'].map((id, place) => ({ id, span: { start: place, end: place + 1 } }))
  const decision = { treatment: null, otherTreatments: [{ id: 'menthol', span }], bodyParts, asked: NOTHING_ASKED }
  const { pieces } = toAskedStatement(names, decision as unknown as ClassifiedDecision)
  expect(pieces.map(({ text }) => text).join('')).toBe(
    'not classified; with topical menthol; arm (more than one part) and neck',
  )
})
