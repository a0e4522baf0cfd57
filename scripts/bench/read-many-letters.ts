// Makes, parses and classifies as many letters as its argument says, one by one, and prints the megabytes that it took.
import { toLetterReader } from '../../src/classify/read-letter.ts'
import { CONTENT } from '../../src/corpus/folders.ts'
import { readLetterFile } from '../../src/corpus/read-letter-file.ts'
import { loadTaxonomy } from '../../src/corpus/read-taxonomy-folder.ts'
import { toRecord } from '../../src/corpus/to-record.ts'
import { makeLetter } from '../synthesize/make-letter.ts'
import { vocabularyOf } from '../vocabulary-of.ts'

const letters = Number(process.argv[2])
const taxonomy = loadTaxonomy(CONTENT)
const vocabulary = vocabularyOf(taxonomy)
const read = toLetterReader(taxonomy)
let printed = 0
for (let index = 0; index < letters; index++) {
  const { text, truth } = makeLetter(3, index, vocabulary)
  printed += JSON.stringify(toRecord(readLetterFile(truth.source, Buffer.from(text), read), text)).length
}
if (printed === 0) process.exitCode = 1
console.log(process.resourceUsage().maxRSS / 1024)
