import { join } from 'node:path'
import { toLetterReader } from '../classify/read-letter.ts'
import type { IndexRow } from '../state-index/index-row.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import { assembleCorpus } from './assemble-corpus.ts'
import type { Corpus, SiteSettings, Withdrawn } from './corpus.ts'
import { listLetters } from './list-files.ts'
import { openLetter, readOpened } from './read-letter-file.ts'

/** The corpus of a folder, read from disk without Astro: what the commands and the tests use. */
export function readCorpus(
  folder: string,
  taxonomy: Taxonomy,
  site: SiteSettings,
  withdrawn: Withdrawn[] = [],
  indexRows: IndexRow[] = [],
): Corpus {
  const read = toLetterReader(taxonomy)
  const files = listLetters(folder).map((source) => readOpened(source, openLetter(join(folder, source)), read))
  return assembleCorpus(files, taxonomy, site, [], [], [], withdrawn, indexRows)
}
