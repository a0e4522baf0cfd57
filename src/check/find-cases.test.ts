import { expect, test } from 'vitest'
import { findCases } from './find-cases.ts'

const PAGES = ['http://127.0.0.1:4321/imr/cases/', 'https://example.org/imr/cases/']
const idsIn = (text: string) => findCases(text, PAGES).map(({ id }) => id)

test.each([
  ['CM16-0228949', 'cm16-0228949'],
  ['cm16-0228949', 'cm16-0228949'],
  ['CM16–0228949', 'cm16-0228949'],
  ['CM 16-0228949', 'cm16-0228949'],
  ['(CM16-\n0228949)', 'cm16-0228949'],
  ['CM16/0228949', 'cm16-0228949'],
  ['CM16_0228949', 'cm16-0228949'],
  ['CM16.0228949', 'cm16-0228949'],
  ['CM16 / 0228949', 'cm16-0228949'],
  ['CM16--0228949', 'cm16-0228949'],
  ['CM-16-0228949', 'cm16-0228949'],
  ['CM16\u00b70228949', 'cm16-0228949'],
  ['CM16\\0228949', 'cm16-0228949'],
])('%j is a case number', (text, id) => expect(idsIn(`See ${text}, above.`)).toEqual([id]))

test.each([
  'XCM16-0228949',
  'CM16-0228949X',
  'CM16-12',
  'M16-0228949',
  'CM160-228949-1',
  'CM16---0228949',
  'CM16,0228949',
])('%s is none', (text) => expect(idsIn(text)).toEqual([]))

test('an address names the letter once, and its decision', () => {
  expect(findCases('https://example.org/imr/cases/cm16-0228949/#decision-2', PAGES)).toMatchObject([
    { id: 'cm16-0228949', decision: 2, span: { start: 0 } },
  ])
})

test.each([
  'https://example.org/imr/cases/smith/',
  'HTTP://Example.org/imr/cases/smith',
  'http://127.0.0.1:4321/imr/cases/smith/#p3',
  'example.org/imr/cases/smith/',
  '/imr/cases/smith/',
  '/cases/smith/#decision-1',
  'Address:https://example.org/imr/cases/smith/?from=feed',
  'https://web.archive.org/web/2026/https://example.org/imr/cases/smith/',
  'https://example.org/imr/cases/smith/index.html',
])('%s is an address of this site', (address) => {
  expect(idsIn(`See (${address}).`)).toEqual(['smith'])
  expect(idsIn(`See ${address}. It was upheld.`)).toEqual(['smith'])
})

test.each([
  'https://www.courtlistener.com/cases/smith/',
  'https://example.org/cases/smith/',
  'https://example.org/other/imr/cases/smith/',
  'https://example.org.evil.com/imr/cases/smith/',
  'https://example.org@evil.com/imr/cases/smith/',
  'https://evil.com/?next=/imr/cases/smith/',
  'law.justia.com/cases/smith/',
  'controls/cases/smith',
  'https://example.org/imr/cases/smith.pdf',
  'https://example.org/imr/cases/smith-v-jones.html',
  'https://example.org/imr/cases/smith/brief/',
  'https://example.org/imr/cases/smithJones/',
])('%s is none', (address) => expect(idsIn(`See ${address}, above.`)).toEqual([]))

test('another site’s address that holds a case number names the letter by that', () =>
  expect(findCases('https://dwc.ca.gov/cases/CM16-0228949/#decision-2', PAGES)).toMatchObject([
    { id: 'cm16-0228949', decision: null },
  ]))

// With a search that starts anew at each of its letters, it would not end within a test's time.
test('a long word is read in one go', () => {
  expect(idsIn(`${'/cases'.repeat(200_000)} ${'a'.repeat(1_000_000)} CM16${' '.repeat(400_000)}`)).toEqual([])
})
