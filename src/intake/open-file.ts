import { readFileSync, statSync } from 'node:fs'
import type { Message } from '../text/message.ts'

/** Larger files are not opened. Letters have 20 to 100 KB; a scan of one has some megabytes. */
const LARGEST = 50_000_000

/** A file's bytes, or why there are none. Never throws. */
export function openFile(path: string): { bytes: Uint8Array } | { fault: Message } {
  const fail = (rule: string, reason: string): { fault: Message } => ({
    fault: { severity: 'error', rule: `intake/${rule}`, reason },
  })
  try {
    const file = statSync(path)
    if (!file.isFile()) return fail('no-file', 'This is no file')
    if (file.size <= LARGEST) return { bytes: readFileSync(path) }
    return fail('file-too-large', `The file has ${Math.round(file.size / 1e6)} MB; a letter has less than one`)
  } catch (error) {
    return fail('unreadable', `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
