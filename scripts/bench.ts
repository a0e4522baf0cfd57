import { toLetterReader } from '../src/classify/read-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { listLetters } from '../src/corpus/list-files.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { benchBuild } from './bench/bench-build.ts'
import { benchCharts } from './bench/bench-charts.ts'
import { benchClassification } from './bench/bench-classification.ts'
import { benchCoverage, printCoverageNote, writeCoverageNote } from './bench/bench-coverage.ts'
import { benchExplorer } from './bench/bench-explorer.ts'
import { benchGaps } from './bench/bench-gaps.ts'
import { benchGrowth } from './bench/bench-growth.ts'
import { benchMemory } from './bench/bench-memory.ts'
import { benchParsing } from './bench/bench-parsing.ts'
import type { Figure } from './bench/figure.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { vocabularyOf } from './vocabulary-of.ts'
import { readWhole } from './whole-number.ts'

const PARTS = [
  'parsing',
  'growth',
  'classification',
  'gaps',
  'charts',
  'explorer',
  'memory',
  'coverage',
  'build',
] as const
const { values, paths } = readArguments('bench')
const unknown = paths.find((name) => !(PARTS as readonly string[]).includes(name))
if (unknown !== undefined) refuse('bench', `There is no part “${unknown}”; there are: ${PARTS.join(', ')}.`)
const sizes = values.size === undefined ? [1000, 10_000] : [readWhole(values.size) ?? 0]
if (sizes.some((size) => !size)) refuse('bench', `“${values.size}” is no number of letters.`)
if (values.letters !== undefined && listLetters(values.letters).length === 0)
  refuse('bench', `There is no letter in ${values.letters}.`)

const taxonomy = loadTaxonomy(CONTENT)
const vocabulary = vocabularyOf(taxonomy)
const figures: Figure[] = []
const told = (part: (typeof PARTS)[number]) => paths.length === 0 || paths.includes(part)
const tell = (...measured: Figure[]) => {
  figures.push(...measured)
  if (values.json) return
  for (const { name, value, unit, goal, detail } of measured) {
    const limit = goal === null ? '' : `≤ ${Number(goal.toFixed(1))}`
    const met = goal === null ? '' : value <= goal ? 'met' : 'MISSED'
    const digits = unit === 'MB' ? 0 : 1
    console.log(
      `${name.padEnd(54)}${`${value.toFixed(digits)} ${unit}`.padStart(9)}  ${limit.padEnd(6)}${met.padEnd(8)}${detail}`,
    )
  }
}

if (told('parsing')) tell(benchParsing(values.letters ?? null, vocabulary))
if (told('classification')) tell(...benchClassification(taxonomy))
if (told('gaps')) tell(...benchGaps())
if (told('charts')) tell(...benchCharts())
if (told('explorer')) tell(...benchExplorer())
if (told('growth')) for (const figure of benchGrowth(toLetterReader(taxonomy), vocabulary)) tell(figure)
if (told('memory')) tell(...benchMemory(1000, 100_000))
// Minutes each, so that they are asked for by name.
if (paths.includes('build')) for (const letters of sizes) tell(...benchBuild(letters))
if (paths.includes('coverage')) {
  const rows = benchCoverage()
  console.log(values.json ? JSON.stringify(rows, null, 2) : printCoverageNote(rows))
  if (values.write && writeCoverageNote(CONTENT, rows)) console.error('content/notes/coverage.md is written.')
}
if (values.json && figures.length > 0) console.log(JSON.stringify(figures, null, 2))
