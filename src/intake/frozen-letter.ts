import { createHash } from 'node:crypto'
import type { Message } from '../text/message.ts'

/** Where a letter's text came from: what its front matter states. */
interface Provenance {
  /** The name of the file that it was read from. */
  source: string
  /** Of that file's bytes, hexadecimal. */
  sourceSha256: string
  /** What read the text, with its version: `unpdf 1.8.1`. */
  reader: string
}

/** Of the UTF-8 bytes of a text, or of bytes; hexadecimal. */
export const toSha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * The file in `content/letters`: front matter with every value in quotes, then the text as it is. `via` names the file
 * that stated where the text came from, where nobody here has seen that source itself.
 */
export function toFrozenLetter(text: string, { source, sourceSha256, reader }: Provenance, via?: string): string {
  const lines = { source, sourceSha256, sha256: toSha256(text), reader, ...(via !== undefined && { via }) }
  const front = Object.entries(lines).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
  return `---\n${front.join('')}---\n${text}`
}

export interface ForeignText {
  /** UTF-8, LF, NFC; null where the file gives none, and the last message says why. */
  text: string | null
  /** What read it, with its version. */
  reader: string
  messages: Message[]
  /** Lines of the file before the text: those of its front matter. */
  linesBefore?: number
  /** Of a letter that was frozen before: what its front matter states. */
  provenance?: Provenance
}
