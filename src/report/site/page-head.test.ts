import { expect, test } from 'vitest'
import { type HeadInput, toPageHead } from './page-head.ts'

const site = new URL('https://example.org')
const given: HeadInput = {
  title: 'Acupuncture',
  siteTitle: 'IMR Decisions',
  description: 'What was decided.',
  pathname: '/treatments/acupuncture/',
  site,
  indexLetters: true,
  madeUp: null,
  card: { href: '/cards/treatment-acupuncture.png', alt: 'Acupuncture: 1 of 5 decisions overturned' },
}
const graphOf = (input: HeadInput) =>
  Object.fromEntries((toPageHead(input).graph ?? []).map((one) => [one.property, one.content]))

test('addresses are absolute where the site’s own is known', () => {
  expect(toPageHead(given).canonical).toBe('https://example.org/treatments/acupuncture/')
  expect(graphOf(given)).toMatchObject({
    'og:title': 'Acupuncture',
    'og:url': 'https://example.org/treatments/acupuncture/',
    'og:image': 'https://example.org/cards/treatment-acupuncture.png',
    'og:image:width': '1200',
    'og:image:alt': 'Acupuncture: 1 of 5 decisions overturned',
  })
})

test('without the site’s address a page has none, and nothing to be shared with', () => {
  const head = toPageHead({ ...given, site: undefined })
  expect(head.canonical).toBeNull()
  expect(head.graph).toBeNull()
})

test('the page for wrong addresses has none', () => {
  expect(toPageHead({ ...given, pathname: '/404/' })).toMatchObject({ canonical: null, graph: null, noindex: true })
})

test('a page that repeats another names it, and is not kept itself', () => {
  const head = toPageHead({ ...given, pathname: '/treatments/needles/', repeats: '/treatments/acupuncture/' })
  expect(head.canonical).toBe('https://example.org/treatments/acupuncture/')
  expect(head.noindex).toBe(true)
  expect(head.graph).toBeNull()
  expect(toPageHead(given).noindex).toBe(false)
})

test('a list has an address, and nothing to be shared with', () => {
  const list = toPageHead({ ...given, pathname: '/browse/category/imaging/' })
  expect(list).toMatchObject({ canonical: 'https://example.org/browse/category/imaging/', graph: null })
})

test('the site’s title stands behind the page’s, once', () => {
  expect(toPageHead(given).title).toBe('Acupuncture | IMR Decisions')
  expect(toPageHead({ ...given, title: 'IMR Decisions' }).title).toBe('IMR Decisions')
})
