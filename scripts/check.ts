import { join } from 'node:path'
import { CONTENT, corpusFolder } from '../src/corpus/folders.ts'
import { refuseLostLetters } from '../src/corpus/frozen-letters.ts'
import { namePath } from '../src/corpus/list-files.ts'
import { readAccessibility } from '../src/corpus/read-accessibility.ts'
import { readAccuracy } from '../src/corpus/read-accuracy.ts'
import { readCorpus } from '../src/corpus/read-corpus.ts'
import { readBenchmarks, readGlossary, readNotes } from '../src/corpus/read-entries.ts'
import { readStateIndex } from '../src/corpus/read-state-index.ts'
import { readTaxonomyFolder } from '../src/corpus/read-taxonomy-folder.ts'
import { readWithdrawals, sayDoubtfulWithdrawals } from '../src/corpus/read-withdrawals.ts'
import { readSiteSettings } from '../src/corpus/site-settings.ts'
import { formatNumberOf } from '../src/rates/format-rate.ts'
import { printMessage } from '../src/text/place.ts'
import { countUnmatched } from './count-unmatched.ts'
import { refuseChangedEditions } from './editions/refuse-changes.ts'
import { readArguments } from './read-arguments.ts'

readArguments('check')
const folder = corpusFolder()
const { value: taxonomy, messages: faults } = readTaxonomyFolder(CONTENT)
for (const { text } of faults) console.log(text)
if (faults.some(({ error }) => error)) {
  console.log('The taxonomy has faults; the letters are checked once they are mended.')
  process.exit(1)
}
// Their faults stop the command as they stop a build.
readBenchmarks(CONTENT)
readGlossary(CONTENT)
readNotes(CONTENT)
readAccuracy(CONTENT)
readAccessibility(CONTENT)

// Stops with every fault of a release, of its edition, or of a withdrawal.
refuseChangedEditions(CONTENT)
readStateIndex(CONTENT)
const corpus = readCorpus(folder, taxonomy, readSiteSettings(CONTENT), readWithdrawals(CONTENT))
const { cases, setAside, decisions } = corpus
refuseLostLetters(folder, corpus)
const doubts = sayDoubtfulWithdrawals(corpus.withdrawn)
for (const warning of doubts) console.log(warning)

/** What an editor can do; readers of the site see the same messages without it. */
const ADVICE: Record<string, string> = {
  'classify/unknown-treatment': 'add a phrase with these words to an entry of content/treatments, or a new entry',
  'intake/personal-data':
    'where it tells who a person is, withdraw the letter (content/withdrawn/<id>.md) and tell those who published it; see docs/publishing.md',
  'classify/unknown-citation': 'add a phrase with these words to an entry of content/guidelines, or a new entry',
}
const advise = ({ rule, reason }: { rule: string; reason: string }): string =>
  rule in ADVICE ? `${reason}: ${ADVICE[rule]}` : reason

let errors = 0
let warnings = doubts.length
const told = [
  ...cases.map((record) => ({ ...record, messages: [...record.messages, ...record.forPublisher] })),
  ...setAside,
]
for (const { source, messages } of told) {
  for (const message of messages) {
    if (message.severity === 'error') errors++
    else warnings++
    console.log(printMessage(namePath(join(folder, source)), { ...message, reason: advise(message) }))
  }
}
/** Beyond so many lines nobody reads on; what is left is counted. */
const MOST = 40

for (const kind of ['requests', 'citations'] as const) {
  const unmatched = countUnmatched(corpus, kind)
  if (unmatched.length === 0) continue
  const total = unmatched.reduce((sum, { count }) => sum + count, 0)
  console.log(`\n${total} ${kind} match no entry, most frequent first:`)
  for (const { words, count } of unmatched.slice(0, MOST)) console.log(`${String(count).padStart(5)}  ${words}`)
  if (unmatched.length > MOST) console.log(`       and ${unmatched.length - MOST} others`)
}
const taken = corpus.withdrawn.filter(({ here }) => here).length
const withdrawn = taken > 0 ? `, ${taken} withdrawn` : ''
console.log(
  `${formatNumberOf(cases.length, 'letter')} with ${formatNumberOf(decisions.length, 'decision')} published, ${setAside.length} set aside${withdrawn}; ${formatNumberOf(errors, 'error')}, ${formatNumberOf(warnings, 'warning')}.`,
)
if (errors > 0) process.exitCode = 1
