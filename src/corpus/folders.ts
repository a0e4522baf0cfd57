import { join, resolve } from 'node:path'

/** Where things lie, from the working folder, which is the project's: commands are run by npm. */
export const CONTENT = resolve('content')
export const SOURCE = resolve('src')

/** The corpus: `CORPUS_DIR`, or else `content/letters`. */
export const corpusFolder = (): string => resolve(process.env['CORPUS_DIR'] || join(CONTENT, 'letters'))
