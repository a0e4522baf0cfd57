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
