import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { browseHref } from '../../words/browse-href.ts'
import { toCitedSource } from '../../words/guideline-citing.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toCellPage, toCellRoutes } from './cell-page.ts'
import { toListPage, toListRoutes } from './list-page.ts'

const acupuncture = { category: 'rehabilitation', subcategory: 'acupuncture', treatment: 'acupuncture' }
const both = { claimsFamilies: ['none'], imrFamilies: ['mtus', 'odg'], imrGuidelines: ['mtus-acupuncture', 'odg'] }

const pagesOf = (decisions: DecisionRow[]) =>
  new Map(toCellRoutes(madeCorpus(decisions)).map((route) => [route.path, toCellPage(route)]))

test('a cell has a list at each level, and pages of a hundred', () => {
  const pages = pagesOf(madeRows('a', 2, 104, { ...acupuncture, ...both }))
  expect([...pages.keys()]).toEqual([
    'category/rehabilitation/mtus-acupuncture',
    'category/rehabilitation/mtus-acupuncture/2',
    'category/rehabilitation/odg',
    'category/rehabilitation/odg/2',
    'subcategory/acupuncture/mtus-acupuncture',
    'subcategory/acupuncture/mtus-acupuncture/2',
    'subcategory/acupuncture/odg',
    'subcategory/acupuncture/odg/2',
    'treatment/acupuncture/mtus-acupuncture',
    'treatment/acupuncture/mtus-acupuncture/2',
    'treatment/acupuncture/odg',
    'treatment/acupuncture/odg/2',
    'guidelines/none/mtus-acupuncture',
    'guidelines/none/mtus-acupuncture/2',
    'guidelines/none/odg',
    'guidelines/none/odg/2',
    'sources/all/mtus-and-others',
    'sources/all/mtus-and-others/2',
    'sources/none/all',
    'sources/none/all/2',
    'sources/none/mtus-and-others',
    'sources/none/mtus-and-others/2',
    ...['category', 'subcategory'].flatMap((level) =>
      ['claims', 'specialty', 'ur-action'].flatMap((aspect) => {
        const id = level === 'category' ? 'rehabilitation' : 'acupuncture'
        const path = `${level}-${aspect}/${id}/${aspect === 'claims' ? 'none' : 'not-read'}`
        return [path, `${path}/2`]
      }),
    ),
  ])
  const second = pages.get('treatment/acupuncture/odg/2')
  expect(second?.lead).toBe('104 decisions in 104 letters, 2 overturned.')
  expect(second?.shown).toBe('Decisions 101 to 104 of 104')
  expect(second?.groups.flatMap(({ cases }) => cases)).toHaveLength(4)
  expect(second?.pageLinks.find(({ text }) => text === '1')?.href).toBe('/browse/treatment/acupuncture/odg/')
  expect(second?.heading).toBe('Acupuncture; Official Disability Guidelines')
})

test('what a treatment’s page counts has lists where the treatment’s own list is longer than a page', () => {
  const few = madeRows('a', 1, 100, { ...acupuncture, specialties: ['Neurology'] })
  const isAspect = (path: string) => /specialty|action|claims/.test(path)
  expect([...pagesOf(few).keys()].filter(isAspect)).toEqual([])
  const pages = pagesOf([...few, madeRow({ ...acupuncture, caseId: 'z', specialties: ['Neurology', 'Urology'] })])
  expect([...pages.keys()].filter((path) => /specialty/.test(path))).toEqual([
    'category-specialty/rehabilitation/neurology',
    'category-specialty/rehabilitation/neurology/2',
    'subcategory-specialty/acupuncture/neurology',
    'subcategory-specialty/acupuncture/neurology/2',
  ])
  const page = pages.get('subcategory-specialty/acupuncture/neurology')
  expect(page?.kicker).toBe('Kind of treatment, and the reviewer’s specialty')
  expect(page?.crumbs.map(({ href }) => href)).toEqual([
    '/cases/',
    '/browse/subcategory/acupuncture/',
    '/browse/specialty/neurology/',
  ])
  expect(page?.overlaps).toContain('several specialties')
})

test('not classified, not read and none cited have cells', () => {
  const pages = pagesOf([madeRow(), madeRow({ caseId: 'b', imrFamilies: ['none'], claimsFamilies: ['none'] })])
  expect(pages.get('category/not-read/not-read')?.heading).toBe('Not classified; Citation not read')
  expect(pages.get('category/not-read/none')?.heading).toBe('Not classified; No guideline cited')
  expect(pages.get('guidelines/none/none')?.about.map(({ href }) => href)).toEqual(['/matrix/'])
  expect(pages.get('sources/none/none')?.overlaps).toBeNull()
  expect(pages.get('category/not-read/none')?.crumbs[1]?.href).toBe(browseHref('category', ''))
})

test('no two pages of lists share an address or a title', () => {
  const routes = toListRoutes(
    madeCorpus([
      ...madeRows('a', 2, 104, { ...acupuncture, ...both }),
      madeRow({ caseId: 'z', category: 'home-health' }),
    ]),
  )
  const paths = routes.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  const titles = routes.map((route) => toListPage(route).title)
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
})

test('what one side relies on is one of five', () => {
  expect(toCitedSource(['mtus'])).toBe('mtus')
  expect(toCitedSource(['mtus', 'odg'])).toBe('mtus-and-others')
  expect(toCitedSource(['acoem-non-mtus', 'odg'])).toBe('others')
  expect(toCitedSource(['none'])).toBe('none')
  expect(toCitedSource([])).toBe('')
})
