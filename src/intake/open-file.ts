import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import type { Message } from '../text/message.ts'

const fail = (rule: string, reason: string): { fault: Message } => ({
  fault: { severity: 'error', rule: `intake/${rule}`, reason },
})

const sayMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`

/** Why something with a file's name is not opened; null where it is a file of no more than so many bytes. */
function refuse(stats: Stats, largest: number): { fault: Message } | null {
  if (stats.isSymbolicLink())
    return fail('link', 'This is a symbolic link, which is not followed; put the file itself in its place')
  if (stats.isDirectory()) return fail('no-file', 'This is a folder that cannot be read; allow it to be opened')
  if (!stats.isFile()) return fail('no-file', 'This is a pipe, a socket or a device, which is not opened; remove it')
  if (stats.size <= largest) return null
  const reason = `The file has ${sayMegabytes(stats.size)}, and no more than ${sayMegabytes(largest)} are opened; give each letter a file of its own`
  return fail('file-too-large', reason)
}

/**
 * A file's bytes, or why there are none. Never throws, never waits, and opens nothing but a plain file of no more than
 * `largest` bytes: what it is is asked before it is opened, and again of what was opened.
 */
export function openFile(path: string, largest: number): { bytes: Buffer } | { fault: Message } {
  let file: number | null = null
  try {
    const named = refuse(lstatSync(path), largest)
    if (named) return named
    // Windows knows neither flag. Without the second one, a pipe that took the file's place would hold up everything.
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    return refuse(fstatSync(file), largest) ?? { bytes: readFileSync(file) }
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT'
    // The sign that stands for bytes that are no text: under it the file is not found again.
    if (isGone && path.includes('\ufffd')) return fail('name', 'The file’s name is not UTF-8; rename it')
    if (isGone) return fail('vanished', 'The file was there and is gone; put it back, or read the folder again')
    return fail('unreadable', `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    if (file !== null) closeSync(file)
  }
}
