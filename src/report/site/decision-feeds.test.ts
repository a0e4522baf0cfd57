import { expect, test } from 'vitest'
import { madeCorpus } from '../fixtures/made-corpus.ts'
import { madeRow } from '../fixtures/made-rows.ts'
import { toAtom } from '../words/atom.ts'
import type { DecisionRow } from '../words/shapes.ts'
import { toDecisionFeeds, toFeedHref } from './decision-feeds.ts'
import { SECTIONS } from './sections.ts'

const SITE = new URL('https://example.org')
const ACUPUNCTURE = { category: 'rehabilitation', subcategory: 'acupuncture', treatment: 'acupuncture' }
const KINDS: Partial<DecisionRow>[] = [
  { ...ACUPUNCTURE, imrGuidelines: ['odg'], claimsGuidelines: ['odg', 'mtus-acupuncture'], reasons: ['no-red-flags'] },
  { category: 'home-health', subcategory: 'home-health', outcome: 'overturned', imrGuidelines: ['odg'], reasons: [] },
  { claimsGuidelines: ['mtus-acupuncture'], reasons: ['no-red-flags', 'insufficient-documentation'] },
]

/** So many letters of one decision, one a day from `day` of January 2017 on; every letter its own kind, in turn. */
const letters = (name: string, count: number, day: number): DecisionRow[] =>
  Array.from({ length: count }, (_, place) =>
    madeRow({
      caseId: `${name}${place}`,
      caseNumber: null,
      decisionDate: `2017-01-${String(day + place).padStart(2, '0')}`,
      ...KINDS[place % KINDS.length],
    }),
  )

const entriesOf = (decisions: DecisionRow[]): Map<string, string[]> =>
  new Map(
    [...toDecisionFeeds(madeCorpus(decisions))].map(([path, { entries }]) => [path, entries.map(({ href }) => href)]),
  )

/** The feeds in which a decision belongs, told without the dimensions. */
const belongs = (row: DecisionRow): string[] =>
  [
    ...new Set(
      [row.category, row.subcategory, row.treatment].flatMap((id) => (id ? [`feeds/treatments/${id}.atom`] : [])),
    ),
    ...new Set([...row.claimsGuidelines, ...row.imrGuidelines].map((id) => `feeds/guidelines/${id}.atom`)),
    ...row.reasons.map((id) => `feeds/reasons/${id}.atom`),
    `feeds/outcomes/${row.outcome}.atom`,
  ].sort()

test('ten letters that are added appear exactly once in exactly the right feeds, and the others stay', () => {
  const before = letters('a', 15, 1)
  const added = letters('b', 10, 16)
  const was = entriesOf(before)
  const is = entriesOf([...before, ...added])
  for (const row of added) {
    const href = `/cases/${row.caseId}/#decision-1`
    const holding = [...is].filter(([, hrefs]) => hrefs.includes(href)).map(([path]) => path)
    expect(holding.sort(), row.caseId).toEqual(belongs(row))
    for (const path of holding) expect(is.get(path)?.filter((one) => one === href)).toHaveLength(1)
  }
  for (const [path, hrefs] of was) expect(is.get(path)?.slice(-hrefs.length), path).toEqual(hrefs)
})

test('a feed holds the fifty newest, the newest first; decisions without a date are in none', () => {
  const many = Array.from({ length: 60 }, (_, place) =>
    madeRow({
      ...ACUPUNCTURE,
      caseId: `c${place}`,
      letter: place + 1,
      decisionDate: place < 30 ? '2017-02-01' : '2017-03-01',
    }),
  )
  const feed = entriesOf([...many, madeRow({ ...ACUPUNCTURE, caseId: 'undated', decisionDate: null })])
  const hrefs = feed.get('feeds/treatments/acupuncture.atom') ?? []
  expect(hrefs).toHaveLength(50)
  expect(hrefs[0]).toBe('/cases/c30/#decision-1')
  expect(hrefs.at(-1)).toBe('/cases/c19/#decision-1')
  expect(hrefs.some((href) => href.includes('undated'))).toBe(false)
})

test('a page links to its feed where there is one, and where the site has an address', () => {
  const corpus = madeCorpus(letters('a', 3, 1))
  expect(toFeedHref(corpus, SITE, 'treatments', 'acupuncture')).toBe('/feeds/treatments/acupuncture.atom')
  expect(toFeedHref(corpus, undefined, 'treatments', 'acupuncture')).toBeNull()
  expect(toFeedHref(corpus, SITE, 'treatments', 'imaging')).toBeNull()
})

test('entries have whole addresses as ids, and words of letters cannot end their element', () => {
  const corpus = madeCorpus([
    madeRow({ ...ACUPUNCTURE, caseId: 'x', decisionDate: '2017-01-01', request: '</summary>\u0007 & "more"' }),
  ])
  const feed = toDecisionFeeds(corpus).get('feeds/treatments/acupuncture.atom')
  const xml = (feed && toAtom(feed, SITE)) ?? ''
  expect(xml).toContain('<id>https://example.org/cases/x/#decision-1</id>')
  expect(xml).toContain('<summary>&lt;/summary&gt; &amp; &quot;more&quot;</summary>')
  expect(xml).toContain('<updated>2017-01-01T00:00:00Z</updated>')
})

test('the folder of the feeds is one that hosts are told the headers of', () => {
  const folders = [...toDecisionFeeds(madeCorpus(letters('a', 3, 1))).keys()].map((path) => path.split('/')[0] ?? '')
  expect(folders.length).toBeGreaterThan(2)
  expect(folders.filter((folder) => !SECTIONS.includes(folder))).toEqual([])
})
