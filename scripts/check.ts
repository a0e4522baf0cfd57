import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toClassifier } from '../src/classify/classify-letter.ts'
import { assembleCorpus } from '../src/corpus/assemble-corpus.ts'
import { CONTENT, corpusFolder } from '../src/corpus/folders.ts'
import { listLetters, namePath } from '../src/corpus/list-files.ts'
import { readLetterFile } from '../src/corpus/read-letter-file.ts'
import { readTaxonomyFolder } from '../src/corpus/read-taxonomy-folder.ts'
import { readSiteSettings } from '../src/corpus/site-settings.ts'
import { printMessage } from '../src/text/place.ts'

const folder = corpusFolder()
const { value: taxonomy, messages: faults } = readTaxonomyFolder(CONTENT)
for (const { text } of faults) console.log(text)
if (faults.some(({ error }) => error)) {
  console.log('The taxonomy has faults; the letters are checked once they are mended.')
  process.exit(1)
}

const classify = toClassifier(taxonomy)
const files = listLetters(folder).map((source) => readLetterFile(source, readFileSync(join(folder, source)), classify))
const { cases, setAside, decisions } = assembleCorpus(files, taxonomy, readSiteSettings(CONTENT))

let errors = 0
let warnings = 0
for (const { source, messages } of [...cases, ...setAside]) {
  for (const message of messages) {
    if (message.severity === 'error') errors++
    else warnings++
    console.log(printMessage(namePath(join(folder, source)), message))
  }
}
console.log(
  `${cases.length} letters with ${decisions.length} decisions published, ${setAside.length} set aside; ${errors} errors, ${warnings} warnings.`,
)
if (errors > 0) process.exitCode = 1
