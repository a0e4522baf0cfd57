import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseRecord } from './corpus.ts'
import { listFiles } from './list-files.ts'
import { listTaxonomyFiles } from './taxonomy-files.ts'

/** The SHA-256 of some bytes, or of the UTF-8 bytes of a text, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * What names a corpus: the SHA-256 of a line `<SHA-256 of the text>  <id>` for each published letter, in the order of
 * their ids. The same letters have the same digest, wherever they lie and in whatever order they were read.
 */
export function corpusDigest(cases: Pick<CaseRecord, 'id' | 'textSha256'>[]): string {
  return sha256(cases.map(({ id, textSha256 }) => `${textSha256}  ${id}\n`).join(''))
}

/** The rooms on a letter's way to its record. */
const READING = ['text', 'letter', 'taxonomy', 'classify', 'corpus']

/** Every room of the house: what is published may be made in any. */
export const listRooms = (source: string): string[] =>
  readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'site-tests')
    .map(({ name }) => name)
    .sort()

/**
 * A digest of everything that decides how a letter is read: the sources of the rooms on its way and the taxonomy.
 * Part of each stored letter's digest, or records read by old rules would survive a new one. With further rooms it
 * names whatever is made in them.
 */
export function codeVersion(source: string, content: string, rooms: string[] = READING): string {
  const hash = createHash('sha256')
  const add = (folder: string, path: string) => hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  for (const room of rooms) {
    for (const path of listFiles(join(source, room), ['.ts']))
      if (!path.endsWith('.test.ts')) add(join(source, room), path)
  }
  for (const path of listTaxonomyFiles(content)) add(content, path)
  return hash.digest('hex')
}
