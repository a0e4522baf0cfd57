import { parseArgs } from 'node:util'
import { toClassifier } from '../src/classify/classify-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { benchClassification } from './bench/bench-classification.ts'
import { benchCoverage, printCoverageNote, writeCoverageNote } from './bench/bench-coverage.ts'
import { benchExplorer } from './bench/bench-explorer.ts'
import { benchGrowth } from './bench/bench-growth.ts'
import { benchMemory } from './bench/bench-memory.ts'
import { benchParsing } from './bench/bench-parsing.ts'
import type { Figure } from './bench/figure.ts'
import { vocabularyOf } from './vocabulary-of.ts'

const PARTS = ['parsing', 'growth', 'classification', 'explorer', 'memory', 'coverage'] as const
const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    letters: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const unknown = positionals.find((name) => !(PARTS as readonly string[]).includes(name))
if (unknown !== undefined) {
  console.error(
    `Usage: npm run bench -- [${PARTS.join('] [')}] [--json] [--letters DIR] [--write]   (DIR: letters to parse; --write: the table of coverage into content/notes)`,
  )
  process.exit(2)
}

const taxonomy = loadTaxonomy(CONTENT)
const vocabulary = vocabularyOf(taxonomy)
const figures: Figure[] = []
const told = (part: (typeof PARTS)[number]) => positionals.length === 0 || positionals.includes(part)
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
if (told('explorer')) tell(...benchExplorer())
if (told('growth')) for (const figure of benchGrowth(toClassifier(taxonomy), vocabulary)) tell(figure)
if (told('memory')) tell(...benchMemory(1000, 100_000))
if (positionals.includes('coverage')) {
  const rows = benchCoverage()
  console.log(values.json ? JSON.stringify(rows, null, 2) : printCoverageNote(rows))
  if (values.write && writeCoverageNote(CONTENT, rows)) console.error('content/notes/coverage.md is written.')
}
if (values.json && figures.length > 0) console.log(JSON.stringify(figures, null, 2))
