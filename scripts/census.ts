import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT, corpusFolder, SOURCE } from '../src/corpus/folders.ts'
import { readCorpus } from '../src/corpus/read-corpus.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { readWithdrawals } from '../src/corpus/read-withdrawals.ts'
import { readSiteSettings } from '../src/corpus/site-settings.ts'
import { formatNumberOf } from '../src/rates/format-rate.ts'
import { compareReadings, type Move, type Reading, takeReadings } from './census/compare-readings.ts'
import { takeCensus } from './census/take-census.ts'
import { readArguments, refuse } from './read-arguments.ts'
import { readTaxonomyAt } from './taxonomy-at.ts'

const fail = (reason: string): never => refuse('census', reason)

const { write, save, compare } = readArguments('census').values
const site = readSiteSettings(CONTENT)
const withdrawn = write ? [] : readWithdrawals(CONTENT)

/** What was saved, or what the taxonomy of a commit makes of the letters as they are now. */
function readBefore(source: string): Reading[] {
  if (existsSync(source)) {
    try {
      return JSON.parse(readFileSync(source, 'utf8')) as Reading[]
    } catch {
      return fail(`${source}: not a file that \`npm run census -- --save\` wrote`)
    }
  }
  const taxonomy = readTaxonomyAt(source)
  if (!taxonomy) return fail(`${source}: there is no such file, and git knows no such commit`)
  return takeReadings(readCorpus(corpusFolder(), taxonomy, site, withdrawn))
}

function printMoves(moves: Move[], decisions: number): void {
  let letter = ''
  for (const move of moves) {
    if (move.letter !== letter) console.log(move.letter)
    letter = move.letter
    const only = move.only === 'before' ? ' is gone' : move.only === 'after' ? ' is new' : ''
    console.log(`  decision ${move.decision}${only}: ${move.request}`)
    for (const { field, says } of move.changes) console.log(`    ${field.padEnd(18)}${says}`)
  }
  const letters = new Set(moves.map((move) => move.letter)).size
  const fields = Map.groupBy(
    moves.flatMap(({ changes }) => changes),
    ({ field }) => field,
  )
  const counts = [...fields].map(([field, changes]) => `${field} ${changes.length}`)
  const what = counts.length > 0 ? `: ${counts.join(', ')}` : ''
  console.log(`${moves.length} of ${decisions} decisions moved, in ${formatNumberOf(letters, 'letter')}${what}.`)
}

if ([write || undefined, save, compare].filter((value) => value !== undefined).length > 1)
  fail('Only one of --write, --save and --compare can be asked for.')
const before = compare === undefined ? [] : readBefore(compare)
// The census that the tests compare is that of their own letters, whatever the publisher's are.
const folder = write ? join(SOURCE, 'corpus/fixtures/letters') : corpusFolder()
const corpus = readCorpus(folder, loadTaxonomy(CONTENT), site, withdrawn)
const text = `${JSON.stringify(takeCensus(corpus), null, 2)}\n`
if (write) writeFileSync(join(SOURCE, 'corpus/fixtures/census.json'), text)
else if (save !== undefined) writeFileSync(save, `${JSON.stringify(takeReadings(corpus))}\n`)
else if (compare !== undefined) printMoves(compareReadings(before, takeReadings(corpus)), corpus.decisions.length)
else process.stdout.write(text)
