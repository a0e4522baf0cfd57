import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Message } from '../text/message.ts'

/** What is taken in from a folder; a file that is named itself may be called anything. */
const ENDINGS = /\.(?:pdf|txt|md)$/i
const README = /^README\.(?:md|txt)$/i

/** A file to take in, or a place that can't be read, with the reason. */
export type ForeignFile = { path: string; fault?: string }

/** The files that a path names: itself, or the PDF and text files of its folder and the folders below, by name. */
export function listForeignFiles(path: string): ForeignFile[] {
  return statSync(path).isDirectory() ? listFolder(path) : [{ path }]
}

function listFolder(folder: string): ForeignFile[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.name.startsWith('.')) return []
        if (entry.isDirectory()) return listFolder(path)
        return ENDINGS.test(entry.name) && !README.test(basename(path)) ? [{ path }] : []
      })
  } catch (error) {
    return [{ path: folder, fault: error instanceof Error ? error.message : String(error) }]
  }
}

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
