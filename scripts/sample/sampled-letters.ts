import type { SampledLetter } from '../../src/accuracy/sample/labels.ts'
import type { CaseRecord } from '../../src/corpus/corpus.ts'
import { CONTENT, corpusFolder } from '../../src/corpus/folders.ts'
import { refuseLostLetters } from '../../src/corpus/frozen-letters.ts'
import { readCorpus } from '../../src/corpus/read-corpus.ts'
import { readLetterText } from '../../src/corpus/read-letter-file.ts'
import { loadTaxonomy } from '../../src/corpus/read-taxonomy-folder.ts'
import { readWithdrawals } from '../../src/corpus/read-withdrawals.ts'
import { readSiteSettings } from '../../src/corpus/site-settings.ts'
import { toRecord } from '../../src/corpus/to-record.ts'

/** The published letters of the corpus as they are read now, what they are read with, and the ids that were withdrawn. */
export function readPublished() {
  const folder = corpusFolder()
  const taxonomy = loadTaxonomy(CONTENT)
  const corpus = readCorpus(folder, taxonomy, readSiteSettings(CONTENT), readWithdrawals(CONTENT))
  refuseLostLetters(folder, corpus)
  return { taxonomy, cases: corpus.cases, withdrawn: new Set(corpus.withdrawn.map(({ id }) => id)) }
}

/** A letter as the sample compares it; its rationales are taken from its file. */
export const toSampledLetter = (record: CaseRecord): SampledLetter => ({
  ...toRecord(record, readLetterText(record)),
  specialtyNames: record.letter.specialtyNames,
})
