import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT, corpusFolder, SOURCE } from '../src/corpus/folders.ts'
import { readCorpus } from '../src/corpus/read-corpus.ts'
import { loadTaxonomy } from '../src/corpus/read-taxonomy-folder.ts'
import { readSiteSettings } from '../src/corpus/site-settings.ts'
import { takeCensus } from '../src/corpus/take-census.ts'

const census = takeCensus(readCorpus(corpusFolder(), loadTaxonomy(CONTENT), readSiteSettings(CONTENT)))
const text = `${JSON.stringify(census, null, 2)}\n`
if (process.argv.includes('--write')) {
  if (process.env['CORPUS_DIR']) {
    console.error('The committed census is that of content/letters: unset CORPUS_DIR to write it.')
    process.exit(2)
  }
  writeFileSync(join(SOURCE, 'corpus/census.json'), text)
} else process.stdout.write(text)
