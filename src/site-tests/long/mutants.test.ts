import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFuzzInput } from '../../../scripts/synthesize/make-fuzz-input.ts'
import { toRandom } from '../../../scripts/synthesize/random.ts'
import { vocabularyOf } from '../../../scripts/vocabulary-of.ts'
import { CONTENT } from '../../corpus/folders.ts'
import { loadTaxonomy } from '../../corpus/read-taxonomy-folder.ts'
import { readCsv } from '../../text/read-csv.ts'
import { buildSite, listBuilt, makeCorpus, removeTemporaryFolders } from '../build-site.ts'
import { findForeignMarkup } from '../find-foreign-markup.ts'
import { PAYLOADS } from '../hostile-letters.ts'

/**
 * So many mutated letters go through parse and page in one build. More of them, `MUTANTS=5000`, take three minutes of
 * processor time; each `SEED` makes others.
 */
const MUTANTS = Number(process.env['MUTANTS'] ?? 400)
const SEED = Number(process.env['SEED'] ?? 1)
/** Keeps the choices of places for payloads apart from those of the mutations. */
const PLACES = 0x9a7
/** Many letters lose so much that nothing of them can be read; more than these shares of them must become pages. */
const LEAST_PUBLISHED = 0.2

// The folders of so many letters take minutes on a busy disk.
afterAll(removeTemporaryFolders, 3_600_000)

/** Files that hold letters' words as text. */
const TEXT = /\.(?:html|md|svg|atom|xml|csv|json|txt|ndjson)$/
/** Elements that no drawing, feed or sitemap has. */
const MARKUP = /<(?:script|img|iframe|object|embed|base|meta|form|math|animate|foreignobject|image|template|!\[)/i
/** In Markdown: such elements, and links that would run or lead to the host of the payloads. */
const MARKDOWN =
  /(?<!\\)<(?:script|img|iframe|object|embed|base|meta|form|math|svg|style|template|details|video)|(?<!\\)\]\((?:javascript:|https:\/\/hostile)/i

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

/** What stands in an output that only a letter's words can have put there; null where nothing does. */
function findForeign(path: string, text: string): string[] {
  if (/\.html$/.test(path)) return findForeignMarkup(text)
  if (/\.(?:svg|atom|xml)$/.test(path)) return MARKUP.test(text) ? ['markup'] : []
  if (/\.md$/.test(path)) return MARKDOWN.test(text) ? ['a link or markup'] : []
  if (/\.json$/.test(path)) JSON.parse(text)
  if (/\.csv$/.test(path)) {
    const [head, ...lines] = readCsv(text)
    if (lines.some(({ cells }) => cells.length !== head?.cells.length)) return ['a line of other cells']
    if (lines.some(({ cells }) => cells.some((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell)))) return ['a formula']
  }
  return []
}

test(`no file of a site of ${MUTANTS} mutated letters holds markup or control characters from a letter`, () => {
  const vocabulary = vocabularyOf(loadTaxonomy(CONTENT))
  const letters = Array.from({ length: MUTANTS }, (_, index) => [`m${index}.txt`, makeMutant(index, vocabulary)])
  const { folder, status, output } = buildSite(makeCorpus(Object.fromEntries(letters)), {
    SITE_URL: 'https://example.org',
  })
  expect(status, output.slice(-3000)).toBe(0)
  const files = listBuilt(folder).filter((path) => TEXT.test(path) && !path.startsWith('_astro/'))
  expect(files.filter((path) => /^cases\/[^/]+\/index\.html$/.test(path)).length).toBeGreaterThan(
    MUTANTS * LEAST_PUBLISHED,
  )
  const found = files.flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8')
    const hidden = /[^\P{Cc}\t\n\f]|[\p{Bidi_Control}\u200b\u2028\u2029]/u.test(text) ? ['a hidden character'] : []
    return [...findForeign(path, text), ...hidden].map((what) => `${path}: ${what}`)
  })
  expect(found).toEqual([])
}, 7_200_000)
