import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toBrowsePage, toBrowseRoutes } from './browse-page.ts'

const acupuncture = { category: 'rehabilitation', subcategory: 'acupuncture', treatment: 'acupuncture' }
const odg = { claimsGuidelines: ['odg'], claimsFamilies: ['odg' as const] }

const pagesOf = (decisions: DecisionRow[]) =>
  new Map(toBrowseRoutes(madeCorpus(decisions)).map((route) => [route.path, toBrowsePage(route)]))

const rows = [
  madeRow({ ...acupuncture, ...odg, caseId: 'a', outcome: 'overturned', specialties: ['Neurology'] }),
  madeRow({ ...acupuncture, ...odg, caseId: 'b', outcome: 'upheld', specialties: ['Neurology', 'Pain Management'] }),
  madeRow({ ...acupuncture, caseId: 'c', outcome: 'upheld', urAction: 'denied' }),
]

test('decisions that share a value stand together, each with its outcome and a way to itself', () => {
  const aspects = pagesOf(rows).get('subcategory/acupuncture')?.aspects ?? []
  expect(aspects.map(({ label, values }) => [label, values.map(({ id, count }) => `${id}: ${count}`)])).toEqual([
    ['the claims administrator’s guideline', ['claims-odg: 2 decisions, 1 overturned']],
    ['the reviewer’s specialty', ['specialty-neurology: 2 decisions, 1 overturned']],
    ['the claims administrator’s action', ['ur-action-not-read: 2 decisions, 1 overturned']],
  ])
  expect(aspects[1]?.values[0]?.decisions).toEqual([
    { outcome: 'overturned', label: 'a, decision 1', href: '/cases/a/#decision-1' },
    { outcome: 'upheld', label: 'b, decision 1', href: '/cases/b/#decision-1' },
  ])
})

test('a list has no groups where no page counts them: of an entry that its kind shows, of what is no treatment', () => {
  const pages = pagesOf(rows)
  expect(pages.get('treatment/acupuncture')?.aspects).toEqual([])
  expect(pages.get('specialty/neurology')?.aspects).toEqual([])
  expect(pagesOf(madeRows('a', 1, 101, acupuncture)).get('subcategory/acupuncture')?.aspects).toEqual([])
})
