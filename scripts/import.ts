import { existsSync, statSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { JOURNAL } from '../src/collect/journal.ts'
import { CONTENT, corpusFolder } from '../src/corpus/folders.ts'
import { namePath } from '../src/corpus/list-files.ts'
import { readWithdrawals } from '../src/corpus/read-withdrawals.ts'
import { listForeignFiles, listPassedOver } from '../src/intake/foreign-files.ts'
import { importLetters, type Taken } from '../src/intake/import-letters.ts'
import { refuseTarget } from '../src/intake/make-folder.ts'
import { formatCount, formatNumberOf } from '../src/rates/format-rate.ts'
import { printName } from '../src/text/leave-out-invisible.ts'
import { printMessage } from '../src/text/place.ts'
import { startProgress } from './progress.ts'
import { readArguments, refuse } from './read-arguments.ts'

/** So many files that are passed over are named. */
const NAMED = 5

const { values, paths } = readArguments('import')
// Where the build reads them.
const { out = relative('.', corpusFolder()) || '.' } = values
const missing = paths.filter((path) => !existsSync(path))
if (missing.length > 0) refuse('import', ...missing.map((path) => `${path}: there is no such file or folder`))
if (existsSync(out) && !statSync(out).isDirectory()) refuse('import', `${out}: this is no folder`)

const dryRun = values['dry-run']
const unwritable = dryRun ? null : refuseTarget(out)
if (unwritable) {
  console.error(`${unwritable}\nNothing was taken in.`)
  process.exit(1)
}
const would = dryRun ? 'would be ' : ''
const OUTCOMES: Record<Taken['outcome'], string> = {
  'taken-in': `${would}taken in`,
  replaced: `${would}replaced`,
  'there-already': 'there already',
  rejected: 'rejected',
}

const files = paths.flatMap(listForeignFiles)
const progress = startProgress('Importing', false)
const watched = process.stderr.isTTY
const counts: Record<Taken['outcome'], number> = { 'taken-in': 0, replaced: 0, 'there-already': 0, rejected: 0 }
let done = 0
let warnings = 0

progress.show(0, files.length)
const withdrawn = new Map(readWithdrawals(CONTENT).map(({ id, date }) => [id, date]))
const options = { dryRun, force: values.force, allowPersonalData: values['allow-personal-data'], withdrawn }
for await (const { path, outcome, letter, messages } of importLetters(files, out, options)) {
  counts[outcome]++
  done++
  progress.clear()
  for (const message of messages) {
    if (message.severity === 'warning') warnings++
    console.error(printMessage(namePath(path), message))
  }
  // On a terminal the bar tells of what went well.
  if (!watched) console.log(`${OUTCOMES[outcome]}: ${namePath(path)}${letter ? ` (${namePath(letter)})` : ''}`)
  progress.show(done, files.length, printName(basename(path)))
}
progress.clear()

const told = (Object.keys(OUTCOMES) as Taken['outcome'][]).map((outcome) => `${counts[outcome]} ${OUTCOMES[outcome]}`)
const beside = warnings > 0 ? `; ${formatNumberOf(warnings, 'warning')}` : ''
console.log(`${formatNumberOf(files.length, 'file')}: ${told.join(', ')}${beside}.`)
if (files.length === 0) console.log('No PDF, .txt or .md file was found there.')
const others = paths
  .flatMap(listPassedOver)
  .map((path) => printName(basename(path)))
  .filter((name) => name !== JOURNAL)
if (others.length > 0) {
  const names = others.length > NAMED ? [...others.slice(0, NAMED), `${others.length - NAMED} more`] : others
  const are = others.length === 1 ? 'other is' : 'others are'
  console.log(`${formatCount(others.length)} ${are} neither PDF nor .txt or .md, and passed over: ${names.join(', ')}.`)
}
if (!dryRun && counts['taken-in'] + counts.replaced > 0) {
  const folder = namePath(resolve(out))
  const isOfBuild = resolve(out) === corpusFolder()
  console.log(`The letters are in ${folder}${isOfBuild ? '' : `; to build from there, set CORPUS_DIR=${folder}`}.`)
}
if (counts.rejected > 0) process.exitCode = 1
