import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFuzzInput } from '../../../scripts/synthesize/make-fuzz-input.ts'
import { toRandom } from '../../../scripts/synthesize/random.ts'
import { vocabularyOf } from '../../../scripts/vocabulary-of.ts'
import { CONTENT } from '../../corpus/folders.ts'
import { loadTaxonomy } from '../../corpus/read-taxonomy-folder.ts'
import { buildSite, listBuilt, makeCorpus, removeTemporaryFolders } from '../build-site.ts'
import { findForeignMarkup } from '../find-foreign-markup.ts'
import { PAYLOADS } from '../hostile-letters.ts'

/** So many mutated letters go through parse and page in one build; `MUTANTS=100000` takes hours. */
const MUTANTS = Number(process.env['MUTANTS'] ?? 400)
const SEED = Number(process.env['SEED'] ?? 1)
/** Keeps the choices of places for payloads apart from those of the mutations. */
const PLACES = 0x9a7
/** Many letters lose so much that nothing of them can be read; more than these shares of them must become pages. */
const LEAST_PUBLISHED = 0.2

afterAll(removeTemporaryFolders)

/** A made-up letter, spoilt, with words at three places that would be markup if any page let them. */
function makeMutant(index: number, vocabulary: ReturnType<typeof vocabularyOf>): string {
  const random = toRandom(SEED, index, PLACES)
  let text = makeFuzzInput(SEED, index, vocabulary, [])
  for (let count = 0; count < 3; count++) {
    const at = random.whole(0, text.length)
    text = `${text.slice(0, at)}${random.pick(PAYLOADS)}${text.slice(at)}`
  }
  return text
}

test(`no page of ${MUTANTS} mutated letters holds markup or control characters from a letter`, () => {
  const vocabulary = vocabularyOf(loadTaxonomy(CONTENT))
  const letters = Array.from({ length: MUTANTS }, (_, index) => [`m${index}.txt`, makeMutant(index, vocabulary)])
  const { folder, status, output } = buildSite(makeCorpus(Object.fromEntries(letters)))
  expect(status, output.slice(-3000)).toBe(0)
  const pages = listBuilt(folder).filter((path) => /^(?:cases|quality|reasons)\/.*\.html$|^index\.html$/.test(path))
  expect(pages.filter((path) => /^cases\/[^/]+\/index\.html$/.test(path)).length).toBeGreaterThan(
    MUTANTS * LEAST_PUBLISHED,
  )
  const found = pages.flatMap((path) => {
    const html = readFileSync(join(folder, path), 'utf8')
    const hidden = /[^\P{Cc}\t\n\f]|[\p{Bidi_Control}\u200b\u2028\u2029]/u.test(html) ? ['a hidden character'] : []
    return [...findForeignMarkup(html), ...hidden].map((what) => `${path}: ${what}`)
  })
  expect(found).toEqual([])
}, 3_600_000)
