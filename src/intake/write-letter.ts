import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file as a whole or not at all: a reader of the folder, or a run that was broken off, never sees half a
 * letter. The folder is made where it is missing.
 */
export function writeLetter(path: string, content: string): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  // Hidden, and without the ending of a letter: what a broken run leaves behind is never read as one.
  const draft = join(folder, `.${basename(path)}.${process.pid}.draft`)
  try {
    writeFileSync(draft, content)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
