import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import type { Layout } from '../src/letter/letter.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { LAYOUTS } from './synthesize/make-letter.ts'
import { findForeign, TRUTH, writeLetters } from './synthesize/write-letters.ts'
import { vocabularyOf } from './vocabulary-of.ts'
import { readWhole } from './whole-number.ts'

const { values } = readArguments('synthesize')
const { out = '', layout, mix } = values
const letters = readWhole(values.letters)
const seed = readWhole(values.seed)
if (letters === null || seed === null) refuse('synthesize', '--letters and --seed are whole numbers from 0.')
if (layout !== undefined && !Object.hasOwn(LAYOUTS, layout))
  refuse('synthesize', `${layout} is no layout; there are: ${Object.keys(LAYOUTS).join(', ')}`)
if (mix !== undefined && mix !== 'published') refuse('synthesize', `${mix} is no mix; there is: published`)
if (existsSync(out) && !statSync(out).isDirectory()) refuse('synthesize', `${out}: this is no folder`)
const foreign = findForeign(out)
if (foreign)
  refuse(
    'synthesize',
    `${out} holds other files, such as ${foreign}; name an empty folder, or one of letters made before`,
  )

const choice = {
  ...(layout === undefined ? {} : { layout: layout as Layout }),
  ...(mix === undefined ? {} : { mix: 'published' as const }),
}
writeLetters({ letters, seed, out, ...choice }, vocabularyOf(loadTaxonomy(CONTENT)))
console.log(`${letters.toLocaleString('en')} letters in ${out}, and what they say in ${join(out, TRUTH)}`)
