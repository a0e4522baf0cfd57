import { createHash } from 'node:crypto'

/** The SHA-256 of some bytes, or of the UTF-8 bytes of a text, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
