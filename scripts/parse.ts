import { toClassifier } from '../src/classify/classify-letter.ts'
import { CONTENT } from '../src/corpus/folders.ts'
import { readLetterFile } from '../src/corpus/read-letter-file.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { toRecord } from '../src/corpus/to-record.ts'
import { decode } from '../src/text/decode.ts'
import { printMessage } from '../src/text/place.ts'
import { listGivenLetters } from './list-arguments.ts'

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('Usage: npm run --silent parse -- PATH…   (letters, or folders of letters)')
  process.exit(2)
}

const classify = toClassifier(loadTaxonomy(CONTENT))
for (const { path, source, read } of listGivenLetters(paths)) {
  const bytes = read()
  const record = readLetterFile(source, bytes, classify)
  const text = decode(bytes).text.slice(record.textStart)
  process.stdout.write(`${JSON.stringify(toRecord(record, text))}\n`)
  for (const message of record.messages) console.error(printMessage(path, message))
  if (record.letter.layout === null) process.exitCode = 1
}
