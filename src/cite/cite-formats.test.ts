import { expect, test } from 'vitest'
import type { CitedLetter } from './citation.ts'
import { toCiteFormats } from './cite-formats.ts'

const letter: CitedLetter = {
  id: 'cm16-1_a',
  name: 'CM16-1',
  decided: { iso: '2016-12-05', words: 'December 5, 2016' },
  site: 'Decisions & more',
  publisher: 'A_B',
  released: null,
}
const formatOf = (name: string, of: CitedLetter, address: string) =>
  toCiteFormats(of, address).find((format) => format.name === name)?.text ?? ''

const ADDRESS = 'https://example.org/cases/cm16-1_a/'

test('BibTeX of a letter with number and date, on a site with an address', () => {
  expect(formatOf('BibTeX', letter, ADDRESS)).toBe(
    [
      '@misc{cm16-1_a,',
      '  title = {{Independent medical review, final determination, case CM16-1}},',
      '  year = {2016},',
      '  month = {12},',
      '  howpublished = {Decisions \\& more},',
      '  publisher = {A\\_B},',
      '  url = {https://example.org/cases/cm16-1_a/}',
      '}',
    ].join('\n'),
  )
})

test('RIS of the same letter', () => {
  expect(formatOf('RIS', letter, ADDRESS).split('\n')).toEqual([
    'TY  - CASE',
    'TI  - Independent medical review, final determination, case CM16-1',
    'PY  - 2016',
    'DA  - 2016/12/05',
    'AN  - CM16-1',
    'DB  - Decisions & more',
    'PB  - A_B',
    'UR  - https://example.org/cases/cm16-1_a/',
    'ER  - ',
  ])
})

test('CSL-JSON holds the date in parts, as the schema asks', () => {
  expect(JSON.parse(formatOf('CSL-JSON', letter, ADDRESS))).toEqual([
    {
      id: 'cm16-1_a',
      type: 'legal_case',
      title: 'Independent medical review, final determination, case CM16-1',
      number: 'CM16-1',
      authority: 'California Division of Workers’ Compensation',
      'container-title': 'Decisions & more',
      publisher: 'A_B',
      issued: { 'date-parts': [[2016, 12, 5]] },
      URL: ADDRESS,
    },
  ])
})

test('the Bluebook form shortens the month', () => {
  expect(formatOf('Bluebook', letter, ADDRESS)).toBe(
    `Independent Medical Review Final Determination, No. CM16-1 (Cal. Div. Workers’ Comp. Dec. 5, 2016), ${ADDRESS}.`,
  )
})

test('what a letter does not state, and an address without a host, are left out', () => {
  const bare = { ...letter, name: 'cm16-1_a', decided: null }
  const path = '/cases/cm16-1_a/'
  expect(formatOf('BibTeX', bare, path)).toContain('case cm16-1\\_a}}')
  expect(formatOf('BibTeX', bare, path)).not.toMatch(/year|month|url/)
  expect(formatOf('RIS', bare, path)).not.toMatch(/^(?:PY|DA|UR)/m)
  expect(formatOf('CSL-JSON', bare, path)).not.toMatch(/issued|URL/)
  expect(formatOf('Bluebook', bare, path)).toMatch(/Comp\. n\.d\.\)\.$/)
})
