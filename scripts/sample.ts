import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLE_COLUMNS, toSampleRows } from '../src/accuracy/sample/sample-columns.ts'
import { namePath } from '../src/corpus/list-files.ts'
import { makeFolder } from '../src/intake/make-folder.ts'
import { formatNumberOf } from '../src/rates/format-rate.ts'
import { toCsv } from '../src/tables/to-csv.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { drawAtRandom } from './sample/draw-at-random.ts'
import { listKnownIds } from './sample/known-ids.ts'
import { readPublished, toSampledLetter } from './sample/sampled-letters.ts'
import { writeSampleWorkbook } from './sample/write-sheets.ts'
import { readWhole } from './whole-number.ts'

/** So much of the sample is labeled by two people: one letter in five, from the beginning of the draw. */
const TWICE = 1 / 5

const { values } = readArguments('sample')
const n = readWhole(values.n)
const seed = readWhole(values.seed)
if (!n) refuse('sample', `--n ${values.n} is no number of letters: write one, as --n 200.`)
if (seed === null) refuse('sample', `--seed ${values.seed} is no whole number: write one, as --seed 1.`)

const { taxonomy, cases } = readPublished()
if (cases.length === 0) {
  console.error('The corpus has no letter to draw: put letters into content/letters, or set CORPUS_DIR.')
  process.exit(1)
}
const known = listKnownIds(taxonomy)
const drawn = toSampleRows(drawAtRandom(cases, n, seed).map(toSampledLetter), seed)
const letters = Math.min(n, cases.length)
const twice = Math.ceil(letters * TWICE)
const out = values.out ?? 'sample'
const sheets = [
  { name: 'sample', rows: drawn },
  { name: 'second', rows: drawn.filter(({ place }) => place <= twice) },
]
const taken = sheets.flatMap(({ name }) => ['csv', 'xlsx'].map((form) => join(out, `${name}.${form}`))).find(existsSync)
if (taken) {
  console.error(`${namePath(taken)} is there, and may be somebody’s work: choose another folder with --out.`)
  process.exit(1)
}
makeFolder(out)
for (const { name, rows } of sheets) {
  writeFileSync(join(out, `${name}.csv`), toCsv(SAMPLE_COLUMNS, rows))
  writeFileSync(join(out, `${name}.xlsx`), await writeSampleWorkbook(rows, known))
}
if (letters < n) console.log(`The corpus has ${formatNumberOf(letters, 'letter')}; all of them are drawn.`)
console.log(
  `${namePath(join(out, 'sample.xlsx'))} (and .csv): ${formatNumberOf(letters, 'letter')}, ${formatNumberOf(drawn.length, 'row')} to label.
${namePath(join(out, 'second.xlsx'))} (and .csv): the first ${twice} of them, for a second person who does not see the first one’s labels.
Fill either form, then run npm run evaluate -- --sample FILE [--second FILE].`,
)
