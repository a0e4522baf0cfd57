import { leaveOutInvisible } from './leave-out-invisible.ts'
import type { Message } from './message.ts'
import { readWindows1252 } from './read-windows-1252.ts'

/**
 * The text of a file's bytes: UTF-8, LF, NFC, nothing invisible; each change that had to be made is a warning, with a
 * span in the text where it has a place.
 */
export interface Decoded {
  text: string
  messages: Message[]
}

const warning = (rule: string, reason: string): Message => ({ severity: 'warning', rule: `text/${rule}`, reason })

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, index) => bytes[index] === byte)

function readEncoding(bytes: Uint8Array): { text: string; encoding: string } {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  const marked = startsWith(bytes, 0xef, 0xbb, 0xbf)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: marked ? 'UTF-8 with a byte order mark' : 'UTF-8' }
  } catch {
    return { text: readWindows1252(bytes), encoding: 'Windows-1252' }
  }
}

/** Pictures, archives and documents of word processors hold NUL; no text does, but UTF-16 in every other byte. */
export const isBinary = (bytes: Uint8Array): boolean =>
  bytes.includes(0) && !startsWith(bytes, 0xff, 0xfe) && !startsWith(bytes, 0xfe, 0xff)

/**
 * Bytes become text here and nowhere else. UTF-8 is tried first, UTF-16 goes by its byte order mark, and what is
 * neither is read as Windows-1252, which gives a character for every byte.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text, encoding } = readEncoding(bytes)
  const messages: Message[] = []
  if (encoding !== 'UTF-8') messages.push(warning('encoding', `The file is ${encoding}; save it as plain UTF-8`))
  const lines = text.replace(/\r\n?/g, '\n')
  if (lines !== text) messages.push(warning('line-ends', 'Lines end in CR LF or CR; save the file with LF line ends'))
  const visible = leaveOutInvisible(lines)
  if (visible.count > 0) {
    const code = lines.codePointAt(visible.first)?.toString(16).toUpperCase().padStart(4, '0')
    const reason = `The text holds invisible or control characters (${visible.count}, the first is U+${code}), which are left out; remove them, or import the letter again`
    const start = lines.slice(0, visible.first).normalize('NFC').length
    messages.push({ ...warning('invisible', reason), span: { start, end: start } })
  }
  const normal = visible.text.normalize('NFC')
  if (normal !== visible.text)
    messages.push(warning('unicode', 'The text is not in Unicode normal form C; import it again'))
  return { text: normal, messages }
}
