import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SampleSheet } from '../../src/accuracy/accuracy-sheet.ts'
import type { Comparison } from '../../src/accuracy/compare-letters.ts'
import { compareEditors, compareSample } from '../../src/accuracy/sample/compare-sample.ts'
import { type FilledSample, readSample } from '../../src/accuracy/sample/read-sample.ts'
import { toSampleSheet } from '../../src/accuracy/sample/to-sample-sheet.ts'
import { printSheet } from '../../src/accuracy/to-accuracy-sheet.ts'
import { CONTENT } from '../../src/corpus/folders.ts'
import { namePath } from '../../src/corpus/list-files.ts'
import { makeFolder } from '../../src/intake/make-folder.ts'
import { formatNumberOf } from '../../src/rates/format-rate.ts'
import { printMessage } from '../../src/text/place.ts'
import type { CsvLine } from '../../src/text/read-csv.ts'
import { listKnownIds } from './known-ids.ts'
import { readFilledLines } from './read-filled-lines.ts'
import { readPublished, toSampledLetter } from './sampled-letters.ts'

const share = (part: number, of: number) => (of === 0 ? '–' : (part / of).toFixed(3))
const sayLimits = (limits: { low: number | null; high: number | null } | null | undefined) =>
  limits && limits.low !== null && limits.high !== null ? `${limits.low.toFixed(3)} to ${limits.high.toFixed(3)}` : ''

function print({ letters, decisions, fields, sets, agreement }: SampleSheet): void {
  console.log(`${formatNumberOf(letters.length, 'letter')}, ${formatNumberOf(decisions, 'decision')} labeled`)
  const line = (name: string, of: string, ...cells: string[]) =>
    console.log([name.padEnd(44), of.padStart(9), ...cells.map((cell) => cell.padEnd(16))].join('  ').trimEnd())
  line('field', 'right', 'share', '95% interval')
  for (const { field, right, of, low, high } of fields)
    line(field, `${right}/${of}`, share(right, of), sayLimits({ low, high }))
  line('\nid', 'labeled', 'precision', '95% interval', 'recall', '95% interval')
  for (const { set, id, labelled, found, hits, precision, recall } of sets) {
    const cells = [share(hits, found), sayLimits(precision), share(hits, labelled), sayLimits(recall)]
    line(`${set}: ${id}`, String(labelled), ...cells)
  }
  if (agreement.length > 0) line('\nlabeled by two', 'equal', 'kappa')
  for (const { field, agreed, of, kappa } of agreement)
    line(field, `${agreed}/${of}`, kappa === null ? 'one value only' : kappa.toFixed(3))
}

function printMisses(comparisons: Comparison[]): void {
  for (const { letter, decision, field, right, read, label } of comparisons) {
    if (right) continue
    console.log(`\n${letter}${decision ? ` decision ${decision}` : ''}: ${field}`)
    console.log(`  read  ${JSON.stringify(read)}\n  label ${JSON.stringify(label)}`)
  }
}

interface Asked {
  sample: string
  second: string | undefined
  misses: boolean
  /** The day of the measurement, without which nothing is written. */
  date: string | undefined
  write: string | undefined
}

/** Checks a filled sheet, measures by it, and keeps the figures. Ends 1, with nothing written, while a sheet has faults. */
export async function evaluateSample({ sample, second, misses, date, write }: Asked): Promise<void> {
  const { taxonomy, cases, withdrawn } = readPublished()
  const known = listKnownIds(taxonomy)
  const sheets = await Promise.all([sample, ...(second === undefined ? [] : [second])].map(readFilledLines))
  const named = new Set(sheets.flat().flatMap(({ cells }) => cells))
  const drawn = cases.filter(({ id }) => named.has(id))
  const letters = new Map(drawn.map((record) => [record.id, toSampledLetter(record)]))
  let faults = 0
  const read = (path: string, lines: CsvLine[]): FilledSample => {
    const { value, messages } = readSample(lines, letters, known, withdrawn)
    for (const message of messages) console.error(printMessage(namePath(path), message))
    faults += messages.filter(({ severity }) => severity === 'error').length
    return value
  }
  const [first = [], others] = sheets
  const filled = read(sample, first)
  const other = second !== undefined && others ? read(second, others) : null
  if (faults > 0) {
    console.error(`${formatNumberOf(faults, 'fault')}: nothing is measured until they are mended.`)
    process.exitCode = 1
    return
  }
  const comparisons = compareSample(filled, letters)
  if (comparisons.length === 0) {
    console.error(`${namePath(sample)}: no cell is filled yet, so there is nothing to measure.`)
    process.exitCode = 1
    return
  }
  const agreement = other ? compareEditors(filled, other) : []
  const about = { date: date ?? '', corpusLetters: cases.length }
  const sheet = toSampleSheet(filled, comparisons, agreement, about)
  print(sheet)
  if (misses) printMisses(comparisons)
  if (!date) {
    console.log('\nNothing is kept: give the day of the measurement with --date YYYY-MM-DD.')
    return
  }
  const path = write ?? join(CONTENT, 'accuracy', `sample-${date}.json`)
  makeFolder(dirname(path))
  writeFileSync(path, printSheet(sheet))
  console.log(`\nWritten to ${namePath(path)}`)
}
