import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { sayRefusal } from './say-refusal.ts'

/** Whether a path, or what a link leads to, is a folder; one that leads nowhere is none. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/**
 * Makes a folder and those above it that are missing; throws the system's error. Node's own way never ends where the
 * system says of a folder that it refuses to make, as below /proc, that the one above is missing.
 */
export function makeFolder(folder: string): void {
  const path = resolve(folder)
  if (isFolder(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another command may have made it meanwhile.
    if (!isFolder(path)) throw error
  }
}

/** Why nothing can be written into a folder; null where it can, and then the folder is there. */
export function refuseTarget(folder: string): string | null {
  try {
    makeFolder(folder)
    const trial = join(folder, `.trial.${process.pid}.draft`)
    writeFileSync(trial, '')
    rmSync(trial)
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return sayRefusal(error, folder) ?? `${folder}: Nothing can be written here; choose another folder (${reason}).`
  }
}
