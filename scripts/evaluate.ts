import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Comparison, compareLetters } from '../src/accuracy/compare-letters.ts'
import type { GoldLetter } from '../src/accuracy/gold.ts'
import { type SetAccuracy, tallyFields, tallySets } from '../src/accuracy/tally.ts'
import { printSheet, toAccuracySheet } from '../src/accuracy/to-accuracy-sheet.ts'
import { toLetterReader } from '../src/classify/read-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { type LetterRecord, toRecord } from '../src/corpus/to-record.ts'
import { makeFolder } from '../src/intake/make-folder.ts'
import { startPdfReader } from '../src/intake/start-pdf-reader.ts'
import { isDay } from '../src/text/iso-day.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { readGivenLetter } from './read-given-letter.ts'
import { evaluateSample } from './sample/evaluate-sample.ts'

const { values } = readArguments('evaluate')
if (values.date && !isDay(values.date)) refuse('evaluate', `--date ${values.date} is no day: write it as 2026-01-31.`)
if (values.write && !values.date) refuse('evaluate', '--write needs the day of the measurement: --date 2026-01-31.')
if (values.sample) {
  if (values.letters || values.gold) refuse('evaluate', '--sample goes without --letters and --gold.')
  for (const path of [values.sample, values.second ?? values.sample])
    if (!existsSync(path)) refuse('evaluate', `${path}: there is no such file`)
  const { sample, second, misses, date, write } = values
  await evaluateSample({ sample, second, misses, date, write })
  process.exit()
}
if (!values.letters || !values.gold) refuse('evaluate', 'Give --sample FILE, or both --letters DIR and --gold FILE.')
const folders = values.letters.split(',')
const goldFiles = values.gold.split(',')
if (folders.length !== goldFiles.length)
  refuse('evaluate', `--letters has ${folders.length} folders, --gold ${goldFiles.length} files: write one for each.`)
for (const path of [...folders, ...goldFiles])
  if (!existsSync(path)) refuse('evaluate', `${path}: there is no such file or folder`)
const readText = toLetterReader(loadTaxonomy(CONTENT))

const reader = startPdfReader()
const forms = new Set<string>()

/** A label names one file of its letter; the folder may hold it as text or as PDF. */
async function readLetter(folder: string, source: string) {
  const stem = basename(source).replace(/\.[^.]*$/, '')
  const names = [basename(source), `${stem}.txt`, `${stem}.pdf`]
  const name = names.find((candidate) => existsSync(join(folder, candidate)))
  if (!name) return null
  forms.add(name.endsWith('.pdf') ? 'PDF' : 'text')
  const { record, text } = await readGivenLetter({ path: join(folder, name), source: name }, readText, reader)
  return toRecord(record, text)
}

/** The letters by which the figures count: no rule or phrase was written with them in sight (docs/labels.md). */
const isHeldOut = (letter: string): boolean => /^cm.*[012]$/.test(letter)

/** Labels as a file has them; another file ends the command. */
function readLabels(path: string): GoldLetter[] {
  const isLabeled = (letter: Partial<GoldLetter> | null) => letter !== null && typeof letter?.source === 'string'
  try {
    const labels = JSON.parse(readFileSync(path, 'utf8')) as GoldLetter[]
    if (Array.isArray(labels) && labels.every(isLabeled)) return labels
  } catch {
    // It is no file, or no JSON.
  }
  return refuse('evaluate', `${path}: this holds no labels of letters, which are a list in JSON (docs/labels.md)`)
}

const read: { letter: GoldLetter; record: LetterRecord | null }[] = []
for (const [place, folder] of folders.entries()) {
  for (const letter of readLabels(goldFiles[place] ?? ''))
    read.push({ letter, record: await readLetter(folder, letter.source) })
}
const gold = read.map(({ letter }) => letter)
reader.close()
const absent = read.filter(({ record }) => record === null)
const comparisons = read.flatMap(({ letter, record }) => compareLetters(record, letter))
const heldOut = comparisons.filter(({ letter }) => isHeldOut(letter))

const share = (right: number, of: number): string => (of === 0 ? '–' : (right / of).toFixed(3))
const cell = (rows: { field: string; right: number; of: number }[], field: string): string => {
  const row = rows.find((candidate) => candidate.field === field)
  return row ? `${share(row.right, row.of)}  ${`${row.right}/${row.of}`.padStart(9)}` : '    –          '
}

function printFields(all: Comparison[], kept: Comparison[]): void {
  const rows = tallyFields(all)
  const keptRows = tallyFields(kept)
  console.log(`${'field'.padEnd(44)}${'all letters'.padEnd(20)}case number ends in 0, 1, 2`)
  for (const { field } of rows)
    console.log(`${field.padEnd(44)}${cell(rows, field).padEnd(20)}${cell(keptRows, field)}`)
}

function printSets(title: string, rows: SetAccuracy[]): void {
  console.log(`\n${title.padEnd(38)}labeled   found  precision  recall`)
  for (const { id, labelled, found, hits } of rows) {
    const figures = [
      String(labelled).padStart(8),
      String(found).padStart(6),
      share(hits, found).padStart(10),
      share(hits, labelled).padStart(7),
    ]
    console.log(`${id.padEnd(38)}${figures.join(' ')}`)
  }
}

console.log(
  `${gold.length} labeled letters${absent.length ? `, of which ${absent.length} are not in ${folders.join(', ')}` : ''}\n`,
)
printFields(comparisons, heldOut)
const layouts = [...new Set(gold.map(({ layout }) => layout))].sort()
for (const layout of layouts) {
  const ids = new Set(gold.filter((letter) => letter.layout === layout).map(({ id }) => id))
  const ofLayout = (all: Comparison[]) => all.filter(({ letter }) => ids.has(letter))
  if (layouts.length === 1) console.log(`\nAll of them have the layout ${layout}.`)
  else {
    console.log(`\nlayout ${layout}: ${ids.size} letter${ids.size === 1 ? '' : 's'}`)
    printFields(ofLayout(comparisons), ofLayout(heldOut))
  }
}
printSets('body parts', tallySets(comparisons, 'body parts').slice(0, 1))
printSets('body parts, 0, 1, 2', tallySets(heldOut, 'body parts').slice(0, 1))
printSets('reasons', tallySets(comparisons, 'reasons'))
printSets('reasons, 0, 1, 2', tallySets(heldOut, 'reasons').slice(0, 1))

if (values.misses) {
  // Letters held out stay unread: their misses are counted above and not printed.
  for (const miss of comparisons) {
    if (miss.right || isHeldOut(miss.letter)) continue
    console.log(`\n${miss.letter}${miss.decision ? ` decision ${miss.decision}` : ''}: ${miss.field}`)
    console.log(`  read  ${JSON.stringify(miss.read)}\n  label ${JSON.stringify(miss.label)}`)
  }
}
if (values.write && values.date) {
  const form = [...forms].sort().join(' and ')
  makeFolder(dirname(values.write))
  writeFileSync(values.write, printSheet(toAccuracySheet(comparisons, heldOut, { date: values.date, form })))
  console.log(`\nWritten to ${values.write}`)
}
if (absent.length > 0) process.exitCode = 1
