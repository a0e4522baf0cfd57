import { expect, test } from 'vitest'
import type { CaseRecord, Corpus } from '../../../corpus/corpus.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { toCiteFormats } from './cite-formats.ts'

const recordOf = (caseNumber: string | null, decision: string | null) =>
  ({
    id: 'cm16-1_a',
    letter: {
      caseNumber: caseNumber && { value: caseNumber },
      dates: { decision: decision && { value: decision } },
    },
  }) as unknown as CaseRecord

const corpus: Corpus = {
  ...madeCorpus([]),
  site: { ...madeCorpus([]).site, title: 'Decisions & more', publisher: 'A_B' },
}

test('a letter with number and date, on a site with an address', () => {
  const [bibtex, ris] = toCiteFormats(corpus, recordOf('CM16-1', '2016-12-05'), 'https://example.org/cases/cm16-1_a/')
  expect(bibtex?.text).toBe(
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
  expect(ris?.text.split('\n')).toEqual([
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

test('what a letter does not state, and an address without a host, are left out', () => {
  const [bibtex, ris] = toCiteFormats(corpus, recordOf(null, null), '/cases/cm16-1_a/')
  expect(bibtex?.text).toContain('case cm16-1\\_a}}')
  expect(bibtex?.text).not.toMatch(/year|month|url/)
  expect(ris?.text).not.toMatch(/^(?:PY|DA|UR)/m)
})
