import { toLetterReader } from '../src/classify/read-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { toRecord } from '../src/corpus/to-record.ts'
import { startPdfReader } from '../src/intake/start-pdf-reader.ts'
import { printMessage } from '../src/text/place.ts'
import { listGivenLetters } from './list-arguments.ts'
import { startProgress } from './progress.ts'
import { readArguments } from './read-arguments.ts'
import { readGivenLetter } from './read-given-letter.ts'

const { paths } = readArguments('parse')
const read = toLetterReader(loadTaxonomy(CONTENT))
const reader = startPdfReader()
const letters = listGivenLetters(paths)
const progress = startProgress('Reading letters', false)
/** Records that are printed on the terminal leave no room for a line of progress. */
const watched = process.stderr.isTTY && !process.stdout.isTTY
for (const [at, given] of letters.entries()) {
  // Nobody reads on.
  if (process.stdout.errored) break
  if (watched) progress.show(at, letters.length)
  const { record, text } = await readGivenLetter(given, read, reader)
  process.stdout.write(`${JSON.stringify(toRecord(record, text))}\n`)
  if (watched && record.messages.length > 0) progress.clear()
  for (const message of record.messages) console.error(printMessage(given.path, message))
  if (record.letter.layout === null) process.exitCode = 1
}
if (watched) {
  progress.show(letters.length, letters.length)
  progress.finish()
}
reader.close()
