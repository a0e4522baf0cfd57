import { expect, test } from 'vitest'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import { toNames } from '../names.ts'
import type { ClassifiedDecision } from '../shapes.ts'
import { sayCitedShort, toCitedPieces } from './say-cited.ts'

type Cited = ClassifiedDecision['imr']['cited'][number]

const span = { start: 0, end: 1 }
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
