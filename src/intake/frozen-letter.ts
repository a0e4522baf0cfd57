import { createHash } from 'node:crypto'

/** Where a letter's text came from: what its front matter states. */
export interface Provenance {
  /** The name of the file that it was read from. */
  source: string
  /** Of that file's bytes, hexadecimal. */
  sourceSha256: string
  /** What read the text, with its version: `unpdf 1.8.1`. */
  reader: string
}

/** Of the UTF-8 bytes of a text, or of bytes; hexadecimal. */
export const toSha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The file in `content/letters`: front matter with every value in quotes, then the text as it is. */
export function toFrozenLetter(text: string, { source, sourceSha256, reader }: Provenance): string {
  const lines = { source, sourceSha256, sha256: toSha256(text), reader }
  const front = Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
  return `---\n${front.join('')}---\n${text}`
}
