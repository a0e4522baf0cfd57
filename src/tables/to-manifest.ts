import { type FileFacts, SCHEMA_VERSION } from './data-file.ts'

/** What a build's files were made from. */
export interface BuildFacts {
  letters: number
  decisions: number
  /** Whether the letters are those of a demonstration. */
  madeUp: boolean
  /** Digest of the published letters. */
  corpus: string
  /** Digest of the code and the entries that read, classify, count and write. */
  code: string
  /** Day of the newest data release whose letters and numbers these are; null where they have changed since. */
  release: string | null
  /** The files of letters' records, each with its first and its last letter, in the order of the letters' ids. */
  records: { path: string; first: string; last: string }[]
  /** Letters that were withdrawn, sorted by id: whoever keeps earlier files can take them out. */
  withdrawn: { id: string; date: string; ground: string }[]
}

const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)

/** manifest.json: what was published, sorted by path, and from which letters and code. */
export function toManifest(
  files: FileFacts[],
  { letters, decisions, madeUp, corpus, code, release, records, withdrawn }: BuildFacts,
) {
  return {
    schemaVersion: SCHEMA_VERSION,
    corpus: { digest: corpus, letters, decisions, ...(madeUp ? { madeUp } : {}) },
    codeVersion: code,
    release,
    withdrawn,
    records,
    files: [...files].sort(byPath).map(({ path, rows, bytes, sha256 }) => ({ path, rows, bytes, sha256 })),
  }
}

/** SHA256SUMS, as `sha256sum -c` reads it in the folder of the files; sorted by path. */
export function toSums(files: FileFacts[]): string {
  return [...files]
    .sort(byPath)
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('')
}
