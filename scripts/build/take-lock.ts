import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whether a process with this id is there; one of another user's counts. */
function runs(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Takes what only one process may use at a time, by a file that holds its id; the returned function gives it back.
 * Where a running process has it, its id is returned instead. A lock that an ended process left is taken over.
 */
export function takeLock(path: string): (() => void) | number {
  mkdirSync(dirname(path), { recursive: true })
  for (;;) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = Number(readLock(path))
    if (Number.isInteger(holder) && holder > 0 && runs(holder)) return holder
    rmSync(path, { force: true })
  }
}

function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It was given back in the meantime.
    return ''
  }
}
