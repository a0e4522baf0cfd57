import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { makeLetter } from '../../scripts/synthesize/make-letter.ts'
import { vocabularyOf } from '../../scripts/vocabulary-of.ts'
import { FIVE } from '../corpus/fixtures/five.ts'
import { CONTENT } from '../corpus/folders.ts'
import { loadTaxonomy } from '../corpus/read-taxonomy-folder.ts'
import { type Built, buildSite } from './build-site.ts'

const pause = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** What `make` returns, made by the first test file of a run that asks for it; other files wait for it meanwhile. */
function makeOnce<T>(name: string, make: () => T): T {
  const note = join(inject('shared'), `${name}.json`)
  try {
    mkdirSync(join(inject('shared'), `${name}.begun`))
  } catch {
    while (!existsSync(note)) pause(200)
    return JSON.parse(readFileSync(note, 'utf8')) as T
  }
  const made = make()
  writeFileSync(`${note}.part`, JSON.stringify(made))
  renameSync(`${note}.part`, note)
  return made
}

/** A site that all test files of a run read, and none writes into; an error with the build's own words if it fails. */
function buildOnce(name: string, corpus: string, environment: Record<string, string> = {}): Built {
  const built = makeOnce(name, () => buildSite(corpus, environment, undefined, [], inject('shared')))
  if (built.status !== 0) throw new Error(`The site of ${name} could not be built:\n${built.output.slice(-3000)}`)
  return built
}

/** The folder of the built site of the tests' five letters, built where time and language are others. */
export const buildFive = (): string =>
  buildOnce('the five letters', FIVE, { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' }).folder

const MADE = 100

/** Made-up letters, one a file, in the layout that states the most. */
function makeLetters(): string {
  const folder = join(inject('shared'), 'made-letters')
  mkdirSync(folder)
  const vocabulary = vocabularyOf(loadTaxonomy(CONTENT))
  for (let index = 0; index < MADE; index++) {
    const { text, truth } = makeLetter(7, index, vocabulary, { layout: 'credentials' })
    writeFileSync(join(folder, truth.source), text)
  }
  return folder
}

/** The folder of letters enough for rates with intervals: made up, or those that `npm run recount:labelled -- FOLDER` names. */
export const manyLetters = (): string => process.env['LETTERS'] || makeOnce('letters', makeLetters)

/** The folder of their built site. */
export const buildMany = (): string => buildOnce('many letters', manyLetters()).folder

/** So many letters has each slice of the demonstration's search index. */
export const DEMO_SLICE = 40

/** What a letter of the demonstration says: markup, and signs that Pagefind gives a meaning. */
const HOSTILE = '<img src=x onerror=alert(1)> &lt;b&gt; ___PAGEFIND_ANCHOR___p:1:x ___PAGEFIND_WEIGHT___0 zebra'

/** The five letters, and one of them again under another name, with words that are markup. */
function addHostileLetter(): string {
  const folder = join(inject('shared'), 'six-letters')
  cpSync(FIVE, folder, { recursive: true })
  const [first = ''] = readdirSync(FIVE)
  const body = readFileSync(join(FIVE, first), 'utf8').replace(/^---\n.*?\n---\n/s, '')
  const hostile = body.replace('Decision rationale:', `Decision rationale: ${HOSTILE}.`)
  if (hostile === body) throw new Error(`${first} has no rationale to say it in`)
  writeFileSync(join(folder, 'zz-hostile.txt'), hostile)
  return folder
}

/** The folder of six letters' site as a demonstration below `/imr/`, with a search index in three slices. */
export const buildSix = (): string =>
  buildOnce('six letters', makeOnce('six letters to read', addHostileLetter), {
    BASE_PATH: 'imr',
    MADE_UP_LETTERS: '1',
    SITE_URL: 'https://example.org',
    SEARCH_SLICE: '2',
  }).folder

/** The folder of many letters' site as a demonstration below `/imr/`, with a search index in slices. */
export const buildDemo = (): string =>
  buildOnce('a demonstration', manyLetters(), {
    BASE_PATH: 'imr',
    MADE_UP_LETTERS: '1',
    SITE_URL: 'https://example.org',
    SEARCH_SLICE: String(DEMO_SLICE),
  }).folder
