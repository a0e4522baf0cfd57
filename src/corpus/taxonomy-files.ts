import { join } from 'node:path'
import { TAXONOMY_FOLDERS } from '../taxonomy/taxonomy-folders.ts'
import { listFiles } from './list-files.ts'

/** The files of the taxonomy, by their paths below the content folder. */
export const listTaxonomyFiles = (content: string): string[] =>
  TAXONOMY_FOLDERS.flatMap((folder) => listFiles(join(content, folder), ['.md']).map((path) => `${folder}/${path}`))
