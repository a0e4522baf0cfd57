import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listLetters } from '../../src/corpus/list-files.ts'
import { readFrontMatter } from '../../src/taxonomy/front-matter.ts'
import { decode } from '../../src/text/decode.ts'

/** Real letters beside the made-up ones: the first of a folder, by name. */
export const readSeedLetters = (folder: string, most = 5): string[] =>
  listLetters(folder)
    .slice(0, most)
    .map((path) => readFrontMatter(decode(readFileSync(join(folder, path))).text).value.body)
