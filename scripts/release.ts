import { existsSync, writeFileSync } from 'node:fs'
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
import { formatNumberOf } from '../src/rates/format-rate.ts'
import { toOneWayRows } from '../src/report/pages/data/data-rows.ts'
import { sayDate } from '../src/report/words/say.ts'
import { RATES } from '../src/tables/rates.ts'
import { writeTable } from '../src/tables/write-table.ts'
import { isDay } from '../src/text/iso-day.ts'
import { listSiteFiles, printFileList } from './build/file-list.ts'
import { buildEdition } from './editions/build-edition.ts'
import { stageRelease, tidyReleases } from './editions/stage-release.ts'
import { sayBytes } from './hosts/check-host.ts'
import { printRelease } from './print-release.ts'
import { readArguments, refuse } from './read-arguments.ts'

const { date = '', title, note = '', force, 'rates-only': ratesOnly } = readArguments('release').values
if (!isDay(date)) refuse('release', `“${date}” is no day: write --date 2026-01-31`)
const folder = join(CONTENT, 'releases')
const path = join(folder, `${date}.md`)
const ratesPath = join(folder, `${date}.csv`)

/** Ends without a release; `content/releases` is as it was. */
function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}

const left = tidyReleases(CONTENT)
for (const line of left.told) console.log(line)
if (left.running !== null)
  stop(`Another release is being written here (process ${left.running}): wait until it has ended.`)
if (existsSync(path) && !force) {
  stop(
    `There is a release of ${date} already, ${namePath(path)}: choose another day, or write over it and its prose with --force.`,
  )
}

const releases = readReleases(CONTENT)
const old = releases.find((release) => release.date === date)
const [newest] = releases
if (newest && newest.date > date && !old) {
  stop(
    `There is a later release, of ${newest.date}, ${namePath(join(folder, `${newest.date}.md`))}: its number is taken, so choose a day after it.`,
  )
}
const letters = corpusFolder()
const settings = readSiteSettings(CONTENT)
const corpus = readCorpus(letters, loadTaxonomy(CONTENT), settings, readWithdrawals(CONTENT), readStateIndex(CONTENT))
refuseLostLetters(letters, corpus)
const { cases, decisions } = corpus
if (cases.length === 0) stop(`There is no letter in ${namePath(letters)}, so there is nothing to release.`)
/** Written anew it keeps its number; else it is one more than the highest there is. */
const version =
  old?.version ?? String(Math.max(0, ...releases.map((release) => Number.parseInt(release.version, 10) || 0)) + 1)
const file = printRelease(
  {
    title: title?.trim() || `Release of ${sayDate(date)}`,
    date,
    version,
    letters: cases.length,
    decisions: decisions.length,
    overturned: decisions.filter(({ outcome }) => outcome === 'overturned').length,
    corpus: corpusDigest(cases),
  },
  note,
)
const rows = toOneWayRows(corpus)
const stage = stageRelease(CONTENT, date)
process.once('exit', stage.discard)
const write = (ending: string, text: string | Uint8Array) =>
  writeFileSync(join(stage.root, 'releases', `${date}.${ending}`), text)
write('csv', writeTable(RATES, rows, 'csv'))
write('md', file)
const editionAt = editionFolder(CONTENT, date)
if (ratesOnly) {
  if (existsSync(editionAt)) console.log(`${namePath(editionAt)}: the edition of that day is removed.`)
} else {
  const facts = { site: settings.title, day: sayDate(date), date, version }
  const edition = await buildEdition(stage.root, rows, facts)
  if (typeof edition === 'number') process.exit(edition)
  writeFileSync(editionList(stage.root, date), printFileList(listSiteFiles(editionFolder(stage.root, date))))
  const { pages, files, bytes } = edition
  console.log(`${namePath(editionAt)}: an edition of ${pages} pages, ${files} files, ${sayBytes(bytes)}.`)
}
// The ids hold for content/letters: of another corpus nobody can say later whether a letter is missing.
const frozen = isFrozenCorpus(letters)
if (frozen) write('ids', printIds(cases.map(({ id }) => id)))
stage.finish()
console.log(
  `${namePath(path)} and ${namePath(ratesPath)}: ${formatNumberOf(cases.length, 'letter')}, ${formatNumberOf(decisions.length, 'decision')}.`,
)
if (!frozen)
  console.log('Its letters’ ids are not frozen: that holds for content/letters alone, and these lie elsewhere.')
console.log(
  note ? 'The next build shows them on /data/.' : `Say in ${namePath(path)} why the numbers moved, then build.`,
)
