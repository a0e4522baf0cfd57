import { resolve } from 'node:path'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { buildSite } from './build/build-site.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { findPort, serveSite } from './serve-site.ts'
import { writeLetters } from './synthesize/write-letters.ts'
import { vocabularyOf } from './vocabulary-of.ts'
import { readWhole } from './whole-number.ts'

const LETTERS = 'demo/letters'
const SITE = 'demo/site'
/** The same letters for everybody. */
const SEED = 1

const { values } = readArguments('demo')
const letters = readWhole(values.letters ?? '2000')
if (!letters) refuse('demo', `“${values.letters}” is no number of letters.`)
const port = values.build ? 0 : await findPort('npm run demo')

writeLetters({ letters, seed: SEED, out: LETTERS, mix: 'published' }, vocabularyOf(loadTaxonomy(CONTENT)))
const status = await buildSite({
  out: SITE,
  verbose: values.verbose,
  environment: {
    CORPUS_DIR: resolve(LETTERS),
    MADE_UP_LETTERS: '1',
    ASTRO_CACHE_DIR: resolve('node_modules/.astro-demo'),
  },
})
if (status !== 0) process.exit(status)
if (!values.build) await serveSite(SITE, port)
