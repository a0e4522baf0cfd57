import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIVE } from './fixtures/five.ts'
import { CONTENT } from './folders.ts'
import { readCorpus } from './read-corpus.ts'
import { loadTaxonomy } from './read-taxonomy-folder.ts'
import { readSiteSettings } from './site-settings.ts'
import { takeCensus } from './take-census.ts'

test('the five letters count as the committed census says; `npm run census -- --write` after a change that should move it', () => {
  const corpus = readCorpus(FIVE, loadTaxonomy(CONTENT), readSiteSettings(CONTENT))
  const committed = JSON.parse(readFileSync(new URL('fixtures/census.json', import.meta.url), 'utf8'))
  expect(takeCensus(corpus)).toEqual(committed)
})
