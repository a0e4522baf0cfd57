import type { CaseRecord } from './corpus.ts'
import { sha256 } from './sha256.ts'

/**
 * What names a corpus: the SHA-256 of a line `<SHA-256 of the text>  <id>` for each published letter, in the order of
 * their ids. The same letters have the same digest, wherever they lie and in whatever order they were read.
 */
export function corpusDigest(cases: Pick<CaseRecord, 'id' | 'textSha256'>[]): string {
  return sha256(cases.map(({ id, textSha256 }) => `${textSha256}  ${id}\n`).join(''))
}
