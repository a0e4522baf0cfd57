import { expect, test } from 'vitest'
import { readQuery } from '../../explorer/explorer-state.ts'
import { madeCorpus } from '../fixtures/made-corpus.ts'
import { madeRow } from '../fixtures/made-rows.ts'
import { listFigures } from './figures.ts'
import { toPagePolicy } from './policy.ts'

const ROWS = Array.from({ length: 40 }, (_, at) =>
  madeRow({
    caseId: `letter-${at}`,
    number: 1,
    category: 'rehabilitation',
    subcategory: at % 2 ? 'acupuncture' : 'chiropractic',
    treatment: at % 2 ? (at % 4 === 1 ? 'acupuncture' : 'electro-acupuncture') : null,
    outcome: at % 5 ? 'upheld' : 'overturned',
    reasons: at % 5 ? ['no-red-flags'] : ['criteria-met'],
    imrGuidelines: ['odg'],
    imrFamilies: ['odg'],
    claimsFamilies: ['mtus'],
    decisionDate: `20${16 + (at % 4)}-03-01`,
    days: { denialToApplication: 20, applicationToDecision: 40, assignmentToDecision: 30 },
    specialties: ['Neurology'],
    ageBand: '35-44',
  }),
)
const FIGURES = listFigures(madeCorpus(ROWS))

/** What the explorer cannot show: crossings, differences, and groupings that it does not have. */
const OUTSIDE_EXPLORER =
  /^(?:matrix-|timing-|guideline-\w+-cited$|\w+-difference$|overview-(?:benchmarks|letters)$|treatments-together$|guidelines-agreement$)/

test('every figure leads to the explorer in its own state, which the explorer understands', () => {
  const figures = FIGURES.filter(({ id }) => !OUTSIDE_EXPLORER.test(id))
  expect(figures.length).toBeGreaterThan(12)
  expect(figures.filter(({ exploreHref }) => !exploreHref).map(({ id }) => id)).toEqual([])
  const said = figures.flatMap(({ id, exploreHref }) =>
    readQuery(new URL(exploreHref ?? '', 'http://localhost').search).messages.map((message) => `${id}: ${message}`),
  )
  expect(said).toEqual([])
})

test('a figure’s drawing can be saved as a picture on the page where it stands', () => {
  const pages = new Set(FIGURES.map(({ address }) => new URL(address, 'http://localhost').pathname))
  expect([...pages].filter((page) => !toPagePolicy(page.slice(1)).includes("img-src 'self' blob:"))).toEqual([])
  expect([...pages]).toEqual(expect.arrayContaining(['/', '/matrix/', '/specialties/', '/timing/', '/workers/']))
})
