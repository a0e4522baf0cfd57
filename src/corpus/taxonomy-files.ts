import { join } from 'node:path'
import { listFiles } from './list-files.ts'

/** The folders of `content/` that hold the taxonomy, one kind of entry each. */
export const TAXONOMY_FOLDERS = [
  'word-lists',
  'treatments',
  'guidelines',
  'reasons',
  'categories',
  'drug-classes',
  'body-parts',
  'specialties',
]

/** The files of the taxonomy, by their paths below the content folder. */
export const listTaxonomyFiles = (content: string): string[] =>
  TAXONOMY_FOLDERS.flatMap((folder) => listFiles(join(content, folder), ['.md']).map((path) => `${folder}/${path}`))
