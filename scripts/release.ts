import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusDigest } from '../src/corpus/digests.ts'
import { editionFolder, editionList } from '../src/corpus/editions.ts'
import { CONTENT, corpusFolder } from '../src/corpus/folders.ts'
import { isFrozenCorpus, printIds, refuseLostLetters } from '../src/corpus/frozen-letters.ts'
import { namePath } from '../src/corpus/list-files.ts'
import { readCorpus } from '../src/corpus/read-corpus.ts'
import { readReleases } from '../src/corpus/read-entries.ts'
import { readStateIndex } from '../src/corpus/read-state-index.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { readWithdrawals } from '../src/corpus/read-withdrawals.ts'
import { readSiteSettings } from '../src/corpus/site-settings.ts'
import { toOneWayRows } from '../src/report/pages/data/data-rows.ts'
import { sayDate } from '../src/report/words/say.ts'
import { RATES } from '../src/tables/rates.ts'
import { writeTable } from '../src/tables/write-table.ts'
import { listSiteFiles, printFileList } from './build/file-list.ts'
import { buildEdition } from './editions/build-edition.ts'
import { keepFiles } from './editions/keep-files.ts'
import { sayBytes } from './hosts/check-host.ts'
import { isDay } from './is-day.ts'
import { printRelease } from './print-release.ts'
import { readArguments, refuse } from './read-arguments.ts'

const { date = '', title, note = '', force, 'rates-only': ratesOnly } = readArguments('release').values
if (!isDay(date)) refuse('release', `“${date}” is no day: write --date 2026-01-31`)
const folder = join(CONTENT, 'releases')
const path = join(folder, `${date}.md`)
const ratesPath = join(folder, `${date}.csv`)
if (existsSync(path) && !force) {
  console.error(
    `There is a release of ${date} already, ${namePath(path)}: choose another day, or write over it and its prose with --force.`,
  )
  process.exit(1)
}

const earlier = readReleases(CONTENT).filter((release) => release.date !== date)
const later = earlier.find((release) => release.date > date)
if (later && !force) {
  console.error(`There is a later release, of ${later.date}: a release comes after those that are published.`)
  process.exit(1)
}
const letters = corpusFolder()
const settings = readSiteSettings(CONTENT)
const corpus = readCorpus(letters, loadTaxonomy(CONTENT), settings, readWithdrawals(CONTENT), readStateIndex(CONTENT))
refuseLostLetters(letters, corpus)
const { cases, decisions } = corpus
if (cases.length === 0) {
  console.error(`There is no letter in ${namePath(letters)}, so there is nothing to release.`)
  process.exit(1)
}
const version = String(earlier.filter((release) => release.date < date).length + 1)
const file = printRelease(
  {
    title: title ?? `Release of ${sayDate(date)}`,
    date,
    version,
    letters: cases.length,
    decisions: decisions.length,
    overturned: decisions.filter(({ outcome }) => outcome === 'overturned').length,
    corpus: corpusDigest(cases),
  },
  note,
)
mkdirSync(folder, { recursive: true })
const rows = toOneWayRows(corpus)
// The pages of the edition name the release, so it is written before they are built, and taken back where that fails.
const idsPath = join(folder, `${date}.ids`)
const listPath = editionList(CONTENT, date)
const undo = keepFiles([ratesPath, path, idsPath, listPath])
process.once('exit', undo.unlessDone)
writeFileSync(ratesPath, writeTable(RATES, rows, 'csv'))
writeFileSync(path, file)
const editionAt = editionFolder(CONTENT, date)
if (ratesOnly) {
  if (existsSync(editionAt)) console.log(`${namePath(editionAt)}: the edition of that day is removed.`)
  for (const gone of [editionAt, listPath]) rmSync(gone, { recursive: true, force: true })
} else {
  const facts = { site: settings.title, day: sayDate(date), date, version }
  const edition = await buildEdition(editionAt, rows, facts)
  if (typeof edition === 'number') process.exit(edition)
  writeFileSync(listPath, printFileList(listSiteFiles(editionAt)))
  const { pages, files, bytes } = edition
  console.log(`${namePath(editionAt)}: an edition of ${pages} pages, ${files} files, ${sayBytes(bytes)}.`)
}
// The ids hold for content/letters: of another corpus nobody can say later whether a letter is missing.
const frozen = isFrozenCorpus(letters)
if (frozen) writeFileSync(idsPath, printIds(cases.map(({ id }) => id)))
else rmSync(idsPath, { force: true })
undo.done()
console.log(`${namePath(path)} and ${namePath(ratesPath)}: ${cases.length} letters, ${decisions.length} decisions.`)
if (!frozen)
  console.log('Its letters’ ids are not frozen: that holds for content/letters alone, and these lie elsewhere.')
console.log(
  note ? 'The next build shows them on /data/.' : `Say in ${namePath(path)} why the numbers moved, then build.`,
)
