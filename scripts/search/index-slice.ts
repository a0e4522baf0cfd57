// Indexes the letters of one slice, in a process of its own: Pagefind gives no memory back.
// node scripts/search/index-slice.ts DOCUMENTS OUT NUMBER WORDS
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import { FRAGMENTS_FILE, type SearchDocument } from '../../src/search/search-document.ts'
import { toTokens, toWord } from '../../src/search/to-words.ts'

/** What the site uses of what Pagefind writes; the first index brings the program for all. */
const PROGRAM = [/^pagefind\.js$/, /^wasm\.en/]
const DATA = [/^pagefind-entry\.json$/, /\.pf_meta$/, /^index$/, /^fragment$/]
/** What stands before the text in Pagefind's files. */
const SIGNATURE = 'pagefind_dcd'

const [documents = '', out = '', number = '', words = ''] = process.argv.slice(2)

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Letters may hold what Pagefind takes for its own marks; a blank more, and it is a word like others. */
const disarm = (text: string): string => text.replaceAll(/___(?=PAGEFIND|END_PAGEFIND)/g, '__ _')

const toHtml = ({ name, about, paragraphs }: SearchDocument): string =>
  [
    '<html><body>',
    `<p data-pagefind-ignore data-pagefind-meta="title">${escapeText(name)}</p>`,
    `<p data-pagefind-ignore data-pagefind-meta="about">${escapeText(about)}</p>`,
    // No blocks: at the end of one Pagefind puts a full stop where the letter has none.
    ...paragraphs.map((text, index) => `<a id="p${index + 1}"></a> ${escapeText(disarm(text))}`),
    '</body></html>',
  ].join('\n')

function check(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

// The language keeps the names of the slices' files apart: they are short hashes, and two letters may have the same.
const { index, errors } = await createIndex({ forceLanguage: `en-x-s${number}` })
check(errors)
if (!index) throw new Error('Pagefind did not start')

const counts = new Map<string, number>()
const ids: string[] = []
for (const line of readFileSync(documents, 'utf8').split('\n').filter(Boolean)) {
  const document = JSON.parse(line) as SearchDocument
  ids.push(document.id)
  // One after the other: pages are numbered in the order in which they arrive.
  check((await index.addHTMLFile({ url: document.id, content: toHtml(document) })).errors)
  const own = new Set(document.paragraphs.flatMap(toTokens).map(toWord).filter(Boolean))
  for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
}
rmSync(out, { recursive: true, force: true })
check((await index.writeFiles({ outputPath: out })).errors)
await close()

const kept = number === '1' ? [...PROGRAM, ...DATA] : DATA
for (const name of readdirSync(out)) {
  if (!kept.some((pattern) => pattern.test(name))) rmSync(join(out, name), { recursive: true })
}
const fragments = new Map(
  (existsSync(join(out, 'fragment')) ? readdirSync(join(out, 'fragment')) : []).map((name) => {
    const text = gunzipSync(readFileSync(join(out, 'fragment', name)))
      .toString('utf8')
      .slice(SIGNATURE.length)
    return [(JSON.parse(text) as { url: string }).url, name.slice(0, -'.pf_fragment'.length)]
  }),
)
const names = ids.map((id) => fragments.get(id) ?? fragments.get(`/${id}`) ?? '')
if (names.includes('')) throw new Error(`Pagefind left out ${ids[names.indexOf('')]}`)
writeFileSync(join(out, FRAGMENTS_FILE), names.map((name) => `${name}\n`).join(''))
writeFileSync(words, [...counts].map(([word, letters]) => `${letters}\t${word}\n`).join(''))
