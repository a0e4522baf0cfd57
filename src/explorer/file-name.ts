import { toUrlName } from '../dimensions/dimensions.ts'
import { EXPLORED_DIMENSIONS } from './explored-dimensions.ts'
import type { Filters } from './explorer-state.ts'

/** Systems refuse longer names of files, and people do not read them. */
const LONGEST = 120

/** The kinds of files that rows are written as, by the endings of their names. */
export type FileFormat = 'csv' | 'xlsx'

const plain = (value: string): string => value.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'not-read'

/**
 * The name of a file of selected rows, with their filters and the version of the data: `imr-decisions_category-surgery_2+6bc4….csv`.
 * What no name has room for is told by `and-more`.
 */
export function toFileName(filters: Filters, version: string, format: FileFormat): string {
  const parts = EXPLORED_DIMENSIONS.flatMap(({ id }) =>
    filters.has(id) ? `${toUrlName(id)}-${(filters.get(id) ?? []).map(plain).join('-or-')}` : [],
  )
  const said = (parts.length > 0 ? parts : ['all']).join('_')
  const fitting = said.length > LONGEST ? `${said.slice(0, LONGEST)}-and-more` : said
  return `imr-decisions_${fitting}_${version}.${format}`
}
