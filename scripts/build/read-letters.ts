// Reads a part of the letters, in a process of its own: node scripts/build/read-letters.ts 1/2
import './follow-command.ts'
import { CONTENT, corpusFolder } from '../../src/corpus/folders.ts'
import { loadTaxonomy } from '../../src/corpus/read-taxonomy-folder.ts'
import { readLetters } from '../../src/corpus/record-store.ts'
import { parseShard } from '../../src/corpus/shard.ts'
import { tellBuild } from '../../src/corpus/tell-build.ts'
import { sayFault } from './say-fault.ts'

try {
  readLetters({
    corpus: corpusFolder(),
    taxonomy: () => loadTaxonomy(CONTENT),
    part: parseShard(process.argv[2] ?? '') ?? undefined,
    tell: (done, total) => tellBuild({ stage: 'Reading letters', done, total }),
  })
} catch (thrown) {
  console.error(sayFault(thrown) ?? thrown)
  process.exitCode = 1
}
