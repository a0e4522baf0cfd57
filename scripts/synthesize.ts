import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import type { Layout } from '../src/letter/letter.ts'
import { LAYOUTS, makeLetter } from './synthesize/make-letter.ts'
import { vocabularyOf } from './vocabulary-of.ts'
import { readWhole } from './whole-number.ts'

const USAGE = 'Usage: npm run synthesize -- --letters N --seed S --out DIR [--layout LAYOUT]'
const TRUTH = 'truth.ndjson'
/** Names of letters that this command makes: no other file is ever removed. */
const MADE = /^(?:CM\d\d-9\d{6}|synthetic-\d+-\d+)\.txt$/

const { values } = parseArgs({
  options: {
    letters: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    layout: { type: 'string' },
  },
})
const { out, layout } = values
const letters = readWhole(values.letters)
const seed = readWhole(values.seed)
if (letters === null || seed === null || !out) {
  console.error(USAGE)
  process.exit(2)
}
if (layout !== undefined && !(layout in LAYOUTS)) {
  console.error(`${layout} is no layout; there are: ${Object.keys(LAYOUTS).join(', ')}`)
  process.exit(2)
}
const inFolder = existsSync(out) ? readdirSync(out) : []
const foreign = inFolder.find((name) => name !== TRUTH && !MADE.test(name))
if (foreign) {
  console.error(`${out} holds other files, such as ${foreign}; name an empty folder, or one of letters made before`)
  process.exit(2)
}
for (const name of inFolder) rmSync(join(out, name))
mkdirSync(out, { recursive: true })

// Letters are made and written one by one: memory does not grow with their number.
const vocabulary = vocabularyOf(loadTaxonomy(CONTENT))
const choice = layout === undefined ? {} : { layout: layout as Layout }
const truthFile = openSync(join(out, TRUTH), 'w')
for (let index = 0; index < letters; index++) {
  const { text, truth } = makeLetter(seed, index, vocabulary, choice)
  writeFileSync(join(out, truth.source), text)
  writeSync(truthFile, `${JSON.stringify(truth)}\n`)
}
closeSync(truthFile)
console.log(`${letters.toLocaleString('en')} letters in ${out}, and what they say in ${join(out, TRUTH)}`)
