import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What is taken in from a folder; a file that is named itself may be called anything. */
const ENDINGS = /\.(?:pdf|txt|md)$/i
const README = /^README\.(?:md|txt)$/i

/** A file to take in, or a place that can't be read, with the reason. */
export type ForeignFile = { path: string; fault?: string }

/** The files that a path names: itself, or the PDF and text files of its folder and the folders below, by name. */
export function listForeignFiles(path: string): ForeignFile[] {
  return statSync(path).isDirectory()
    ? listFolder(path).filter((file) => file.fault !== undefined || ENDINGS.test(file.path))
    : [{ path }]
}

/** What a folder and the folders below hold beside PDF and text files; nothing of a path that is a file. */
export function listPassedOver(path: string): string[] {
  if (!statSync(path).isDirectory()) return []
  return listFolder(path).flatMap((file) => (file.fault !== undefined || ENDINGS.test(file.path) ? [] : [file.path]))
}

/** The files of a folder and the folders below by name, but for a README and what is hidden. */
function listFolder(folder: string): ForeignFile[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.name.startsWith('.') || README.test(entry.name)) return []
        return entry.isDirectory() ? listFolder(path) : [{ path }]
      })
  } catch (error) {
    return [{ path: folder, fault: error instanceof Error ? error.message : String(error) }]
  }
}

/** Larger files are not opened. Letters have 20 to 100 KB; a scan of one has some megabytes. */
export const LARGEST_FOREIGN = 50_000_000
