import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** Hidden, and without the ending of a letter: what a broken run leaves behind is never read as one. */
const DRAFT = /^\..+\.(\d+)\.draft$/

/**
 * Writes a file as a whole or not at all: a reader of the folder, or a run that was broken off, never sees half a
 * letter. The folder is made where it is missing.
 */
export function writeLetter(path: string, content: string): void {
  const folder = dirname(path)
  makeFolder(folder)
  const draft = join(folder, `.${basename(path)}.${process.pid}.draft`)
  try {
    writeFileSync(draft, content)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Removes what runs that were killed have left; the drafts of one that still runs are its own. */
export function removeDrafts(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  for (const name of readdirSync(folder)) {
    const writer = DRAFT.exec(name)?.[1]
    if (writer !== undefined && !runs(Number(writer))) rmSync(join(folder, name), { force: true })
  }
}

/** Whether a process with this id is there; one of another user's counts. */
function runs(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
