// Indexes the letters of one slice, in a process of its own: Pagefind gives no memory back.
// node scripts/search/index-slice.ts DOCUMENTS OUT NUMBER SLICES LETTERS-BEFORE LETTERS-IN-ALL
import '../build/follow-command.ts'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind'
import { tellBuild } from '../../src/corpus/tell-build.ts'
import { toTokens, toWord } from '../../src/search/parse-query.ts'
import { NAMES_FILE, REQUESTS_FOLDER, type SearchDocument, WORDS_FILE } from '../../src/search/search-document.ts'

/** What the site uses of what Pagefind writes; the last index, which is opened first, brings the program for all. */
const PROGRAM = [/^pagefind\.js$/, /^wasm\.en/]
const ENTRY = 'pagefind-entry.json'
const DATA = [new RegExp(`^${ENTRY}$`), /\.pf_meta$/, /^index\//]
/** The letters' texts, for the sentences that are shown. */
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/
/** What stands before the text in Pagefind's files. */
const SIGNATURE = 'pagefind_dcd'

const [documents = '', out = '', number = '', slices = ''] = process.argv.slice(2)

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Letters may hold what Pagefind takes for its own marks; a blank more, and it is a word like others. */
const disarm = (text: string): string => text.replaceAll(/___(?=PAGEFIND|END_PAGEFIND)/g, '__ _')

// No blocks: at the end of one Pagefind puts a full stop where the letter has none.
const toHtml = ({ name, about, paragraphs }: SearchDocument): string =>
  [
    '<html><body>',
    `<p data-pagefind-ignore data-pagefind-meta="title">${escapeText(name)}</p>`,
    `<p data-pagefind-ignore data-pagefind-meta="about">${escapeText(about)}</p>`,
    ...paragraphs.map((text, index) => `<a id="p${index + 1}"></a> ${escapeText(disarm(text))}`),
    '</body></html>',
  ].join('\n')

/** A letter without requests is its name: Pagefind leaves out what has no words. */
const toRequestsHtml = ({ name, requests }: SearchDocument): string =>
  `<html><body>${(requests.length > 0 ? requests : [name]).map((text) => escapeText(disarm(text))).join('\n')}</body></html>`

function check(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

/** The languages keep the names of files apart: they are short hashes, and two letters may have the same. */
async function openIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language })
  check(errors)
  if (!index) throw new Error('Pagefind did not start')
  return index
}

/** The files of an index. Pagefind writes them too, but does not wait until they are whole: on a busy machine some were empty. */
async function toFiles(index: PagefindIndex): Promise<IndexFile[]> {
  const { errors, files } = await index.getFiles()
  check(errors)
  return files
}

/** Pagefind lists characters in an order of its own, another at each start. */
function sortEntry(content: Uint8Array): string {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as { include_characters?: string[] }
  entry.include_characters?.sort()
  return JSON.stringify(entry)
}

/** Writes of an index what the site uses. */
function write(folder: string, files: readonly IndexFile[], patterns: readonly RegExp[]): void {
  for (const { path, content } of files) {
    if (!patterns.some((pattern) => pattern.test(path))) continue
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, path === ENTRY ? sortEntry(content) : content)
  }
}

/** The names of letters in an index, by their ids. */
function readNames(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }): [string, string][] => {
      const name = FRAGMENT.exec(path)?.[1]
      if (!name) return []
      const text = gunzipSync(content).toString('utf8')
      const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string }
      return [[url.replace(/^\//, ''), name]]
    }),
  )
}

const letters = await openIndex(`en-x-s${number}`)
const requests = await openIndex(`en-x-r${number}`)
const counts = new Map<string, number>()
const ids: string[] = []
const lines = readFileSync(documents, 'utf8').split('\n').filter(Boolean)
for (const line of lines) {
  tellBuild({ stage: 'Indexing letters', done: ids.length, total: lines.length })
  const document = JSON.parse(line) as SearchDocument
  ids.push(document.id)
  // One after the other: pages are numbered in the order in which they arrive.
  check((await letters.addHTMLFile({ url: document.id, content: toHtml(document) })).errors)
  check((await requests.addHTMLFile({ url: document.id, content: toRequestsHtml(document) })).errors)
  const own = new Set(document.paragraphs.flatMap(toTokens).map(toWord).filter(Boolean))
  for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1)
}
tellBuild({ stage: 'Indexing letters', done: ids.length, total: lines.length })
const [files, filesOfRequests] = [await toFiles(letters), await toFiles(requests)]
await close()

rmSync(out, { recursive: true, force: true })
write(out, files, [...DATA, FRAGMENT, ...(number === slices ? PROGRAM : [])])
write(join(out, REQUESTS_FOLDER), filesOfRequests, DATA)
const [names, requestNames] = [readNames(files), readNames(filesOfRequests)]
const missing = ids.find((id) => !names.has(id) || !requestNames.has(id))
if (missing) throw new Error(`Pagefind left out ${missing}`)
writeFileSync(join(out, NAMES_FILE), ids.map((id) => `${names.get(id)} ${requestNames.get(id)}\n`).join(''))
const words = [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
writeFileSync(join(out, WORDS_FILE), words.map(([word]) => `${word}\n`).join(''))
