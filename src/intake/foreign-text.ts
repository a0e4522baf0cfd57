import type { Message } from '../text/message.ts'
import type { Provenance } from './frozen-letter.ts'

/** The text of a foreign file. */
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
