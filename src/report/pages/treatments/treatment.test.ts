import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRows } from '../../fixtures/made-rows.ts'
import { toBrief } from './brief.ts'
import { listTreatments } from './shared-treatments.ts'
import { toTreatment } from './treatment.ts'
import { toTreatmentFigures } from './treatment-figures.ts'
import { toTreatments } from './treatments.ts'

const acupuncture = { category: 'rehabilitation', subcategory: 'acupuncture' }
const corpus = madeCorpus([
  ...madeRows('a', 2, 12, { ...acupuncture, treatment: 'acupuncture' }),
  ...madeRows('b', 0, 6, { ...acupuncture, treatment: 'electro-acupuncture' }),
  ...madeRows('c', 1, 5, { category: 'rehabilitation', subcategory: 'chiropractic' }),
  ...madeRows('d', 0, 2),
])
const placeOf = (id: string) => {
  const place = listTreatments(corpus).find((one) => one.id === id)
  if (!place) throw new Error(`no page ${id}`)
  return place
}
const pageOf = (id: string) => toTreatment(corpus, placeOf(id), () => '')

test('each id has one page, on the broadest level that has it', () => {
  expect(listTreatments(corpus).map(({ id, level, entry }) => [id, level, entry])).toEqual([
    ['home-health', 'category', false],
    ['rehabilitation', 'category', false],
    ['acupuncture', 'subcategory', true],
    ['chiropractic', 'subcategory', false],
    ['electro-acupuncture', 'treatment', true],
  ])
})

test('a subcategory counts its entries too', () => {
  expect(pageOf('acupuncture').title).toBe('Acupuncture: 2 of 18 denials were overturned')
  expect(pageOf('electro-acupuncture').title).toBe('Electro-acupuncture: none of 6 denials was overturned')
  expect(pageOf('rehabilitation').title).toBe('Rehabilitation: 3 of 23 denials were overturned')
})

test('a brief says its own count below the lead, which says the rate of all decisions', () => {
  const sayRate = (id: string) => toBrief(corpus, placeOf(id), () => '').rate
  expect(sayRate('acupuncture')).toMatch(/^2 of 18 denials were overturned: 11\.1% \(/)
  expect(sayRate('electro-acupuncture')).toMatch(/^None of 6 denials was overturned: 0\.0% \(/)
})

test('kinds stand beside each other, the whole first; siblings share one figure, in which each page marks itself', () => {
  const [marks, kinds, entries] = pageOf('acupuncture').figures
  expect([marks?.id, kinds?.id, entries?.id]).toEqual([
    'treatment-acupuncture-decisions',
    'treatment-rehabilitation-kinds',
    'treatment-acupuncture-entries',
  ])
  expect(kinds?.table.rows.map(([head, decided]) => [head?.text, decided?.text])).toEqual([
    ['All rehabilitation', '23'],
    ['Acupuncture', '18'],
    ['Chiropractic', '5'],
  ])
  expect(entries?.table.rows.map(([head, decided]) => [head?.text, decided?.text])).toEqual([
    ['All acupuncture', '18'],
    ['Acupuncture, general', '12'],
    ['Electro-acupuncture', '6'],
  ])
  const beside = pageOf('chiropractic').figures[1]
  expect(beside?.id).toBe(kinds?.id)
  const marked = (wide = '') => [...wide.matchAll(/href="([^"]*)" aria-current="page"/g)].map(([, href]) => href)
  expect(marked(kinds?.plots[0]?.wide)).toEqual(['/treatments/acupuncture/'])
  expect(marked(beside?.plots[0]?.wide)).toEqual(['/treatments/chiropractic/'])
  expect(pageOf('electro-acupuncture').figures.map(({ id, number }) => [id, number])).toEqual([
    ['treatment-electro-acupuncture-decisions', 1],
    ['treatment-acupuncture-entries', 2],
  ])
})

test('a figure has the number on its own page that it has on the page that it stands on', () => {
  const [place] = listTreatments(corpus).filter(({ id }) => id === 'acupuncture')
  if (!place) throw new Error('no page')
  const shown = pageOf('acupuncture').figures
  expect(shown.map(({ number }) => number)).toEqual([1, 2, 3])
  const numbers = new Map(shown.map(({ id, number }) => [id, number]))
  const own = toTreatmentFigures(corpus, place).map(({ id, number }) => [id, number])
  expect(own).toEqual([
    ['treatment-acupuncture-decisions', numbers.get('treatment-acupuncture-decisions')],
    ['treatment-acupuncture-entries', numbers.get('treatment-acupuncture-entries')],
  ])
})

test('of many siblings a page has the rows that are drawn and its own, and leads to all; the page above has them all', () => {
  const many = Array.from({ length: 60 }, (_, place) => `needle-${place}-`)
  const [like] = corpus.taxonomy.treatments.filter(({ id }) => id === 'electro-acupuncture')
  if (!like) throw new Error('no such treatment')
  const treatments = many.map((id) => ({ ...like, id, title: id, short: id }))
  const wide = {
    ...madeCorpus(
      many.flatMap((treatment, place) => madeRows(treatment, 0, 100 - place, { ...acupuncture, treatment })),
    ),
    taxonomy: { ...corpus.taxonomy, treatments },
  }
  const siblingsOn = (id: string) => {
    const place = listTreatments(wide).find((one) => one.id === id)
    if (!place) throw new Error(`no page ${id}`)
    const table = toTreatment(wide, place, () => '').figures.find(
      ({ id }) => id === 'treatment-acupuncture-entries',
    )?.table
    return { rows: table?.rows.map(([head]) => head?.text), whole: table?.whole }
  }
  const first = ['All acupuncture', ...many.slice(0, 19)]
  const whole = { rows: 61, title: 'Acupuncture', href: '/treatments/acupuncture/#treatment-acupuncture-entries' }
  expect(siblingsOn('needle-3-')).toEqual({ rows: first, whole })
  expect(siblingsOn('needle-50-')).toEqual({ rows: [...first, 'needle-50-'], whole })
  expect(siblingsOn('acupuncture')).toEqual({ rows: ['All acupuncture', ...many] })
})

test('requests that name an entry beside their own treatment are counted apart, and lead on', () => {
  const named = { category: 'rehabilitation', subcategory: 'chiropractic', otherTreatments: ['electro-acupuncture'] }
  const withinOf = (overturned: number, decided: number) => {
    const some = madeCorpus([
      ...madeRows('a', 1, 3, { ...acupuncture, treatment: 'electro-acupuncture' }),
      ...madeRows('b', overturned, decided, named),
    ])
    const place = listTreatments(some).find(({ id }) => id === 'electro-acupuncture')
    if (!place) throw new Error('no page')
    const { rate, within } = toTreatment(some, place, () => '')
    return { decided: rate.decided, within }
  }
  expect(withinOf(1, 3)).toEqual({
    decided: 3,
    within: {
      count: '3 decisions',
      href: '/browse/other-treatment/electro-acupuncture/',
      overturned: '1 overturned, in no rate of this page',
    },
  })
  expect(withinOf(0, 1).within).toMatchObject({
    count: '1 decision',
    href: '/cases/b1/#decision-1',
    overturned: 'none overturned, in no rate of this page',
  })
  expect(withinOf(0, 0).within).toBeNull()
  expect(pageOf('chiropractic').within).toBeNull()
})

test('a page without decisions says so and keeps its place', () => {
  const { title, figures, list, crumbs } = pageOf('home-health')
  expect(title).toBe('Home health: no decision in this corpus')
  expect(figures).toEqual([])
  expect(list).toBeNull()
  expect(crumbs.map(({ label }) => label)).toEqual(['Treatments', 'Home health'])
})

test('the index names every category, and what is not classified', () => {
  const { categories, unclassified, lead } = toTreatments(corpus)
  expect(lead).toContain('These letters hold 23 decisions in 1 of them, and 2 that are not classified;')
  expect(categories.map(({ id, cell }) => [id, cell.count])).toEqual([
    ['rehabilitation', '3 of 23'],
    ['home-health', null],
  ])
  expect(categories[0]?.kinds[0]?.entries).toEqual({
    entries: [{ title: 'Electro-acupuncture', href: '/treatments/electro-acupuncture/', count: '6' }],
    more: null,
  })
  expect(unclassified).toEqual({ text: '2 decisions', href: '/browse/category/not-read/' })
})

test('a page says what its own corpus holds, whichever was asked of first', () => {
  const place = placeOf('acupuncture')
  const fewer = madeCorpus(madeRows('e', 1, 2, { ...acupuncture, treatment: 'acupuncture' }))
  const decidedOf = (of: typeof corpus) => {
    const { rate, figures } = toTreatment(of, place, () => '')
    return [rate.decided, figures.length > 0]
  }
  expect([decidedOf(corpus), decidedOf(fewer)]).toEqual([
    [18, true],
    [2, true],
  ])
})
