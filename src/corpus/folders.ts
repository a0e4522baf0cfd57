import { join, resolve } from 'node:path'

/** Where things lie, from the working folder, which is the project's: commands are run by npm. */
export const CONTENT = resolve('content')
export const SOURCE = resolve('src')

/** Where the records of letters lie: beside Astro's store, unless the command that builds says where. */
export const recordFolder = (): string =>
  process.env['LETTER_RECORDS'] || join(resolve(process.env['ASTRO_CACHE_DIR'] || 'node_modules/.astro'), 'letters')

/** The corpus: `CORPUS_DIR`, or else `content/letters`. */
export const corpusFolder = (): string => resolve(process.env['CORPUS_DIR'] || join(CONTENT, 'letters'))
