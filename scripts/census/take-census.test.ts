import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIVE } from '../../src/corpus/fixtures/five.ts'
import { CONTENT } from '../../src/corpus/folders.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { loadTaxonomy } from '../../src/corpus/read-taxonomy-folder.ts'
import { readSiteSettings } from '../../src/corpus/site-settings.ts'
import { takeCensus } from './take-census.ts'

test('the five letters count as the committed census says; `npm run census -- --write` after a change that should move it', () => {
  const corpus = readCorpus(FIVE, loadTaxonomy(CONTENT), readSiteSettings(CONTENT))
  const committed = JSON.parse(readFileSync('src/corpus/fixtures/census.json', 'utf8'))
  expect(takeCensus(corpus)).toEqual(committed)
})
