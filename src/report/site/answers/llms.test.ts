import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRows } from '../../fixtures/made-rows.ts'
import { toLlms } from './llms.ts'

test('of a table that is cut by year each file is linked, and none that is not there', () => {
  const published = ['decisions.parquet', 'letters-2016.csv', 'letters-undated.csv', 'rates.csv', 'rates-by-two.csv']
  const words = toLlms(madeCorpus(madeRows('a', 1, 2)), published, new URL('https://example.org'))
  expect([...words.matchAll(/example\.org\/data\/([^)]+\.(?:csv|parquet))\)/g)].map(([, path]) => path)).toEqual(
    published,
  )
})

test('a program is told of a demonstration that its letters are made up, and not how they were drawn', () => {
  const corpus = madeCorpus(madeRows('a', 1, 2))
  const words = toLlms({ ...corpus, site: { ...corpus.site, madeUp: true } }, [], undefined)
  expect(words).toContain('These are made-up letters')
  expect(words).not.toContain('at random')
  expect(toLlms(corpus, [], undefined)).not.toContain('made-up')
})
