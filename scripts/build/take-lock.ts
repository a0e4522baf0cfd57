import { appendFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeFolder } from '../../src/intake/make-folder.ts'

/** What only one command may use at a time, taken. */
export interface Lock {
  /** Names a process that the command has started: until that has ended, nobody else takes the lock. */
  add(id: number): void
  /** Gives it back; what lies in its place is left where it is no longer this lock. */
  release(): void
}

/** Processes of a command that was killed end by themselves; so long they are waited for, in milliseconds. */
const PATIENCE = 30_000
const LOOK_EVERY = 50

/** Whether a process with this id is there; one of another user's counts. */
export function runs(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/** The locks that this process has. */
const held = new Set<string>()

/** A name beside a lock that no other process uses. */
const nameBeside = (path: string): string => `${path}.${process.pid}`

/** Makes the lock with its words in one step: empty for a moment, it would pass for one that was left. */
function writeLock(path: string, words: string): void {
  const own = nameBeside(path)
  try {
    writeFileSync(own, words)
    linkSync(own, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    // Some disks, those of USB sticks among them, have no second names for a file; two steps are then the best there is.
    writeFileSync(path, words, { flag: 'wx' })
  } finally {
    rmSync(own, { force: true })
  }
}

/** Takes a lock away whose words were `left`; one that somebody has taken since they were read is put back. */
function clearLock(path: string, left: string): void {
  const own = nameBeside(path)
  try {
    renameSync(path, own)
  } catch (error) {
    // Somebody else was faster.
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (readFileSync(own, 'utf8') === left) rmSync(own)
  else renameSync(own, path)
}

/** Whether a lock is still the one with these words: somebody may have removed it by hand, and another taken it since. */
function holds(path: string, words: string): boolean {
  try {
    return readFileSync(path, 'utf8') === words
  } catch {
    return false
  }
}

/** What stands in a lock; null where it was given back in the meantime. */
function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

const readIds = (words: string): number[] =>
  words
    .split('\n')
    .filter((line) => /^[1-9]\d*$/.test(line))
    .map(Number)

/**
 * Takes a lock: a file of the ids of those that use it, the command's first. Where a running command has it, its id is
 * returned instead. What a killed command left is taken over when no process that it started writes any more.
 */
export async function takeLock(path: string, patience = PATIENCE): Promise<Lock | number> {
  makeFolder(dirname(path))
  for (const end = Date.now() + patience; ; ) {
    try {
      let own = `${process.pid}\n`
      writeLock(path, own)
      held.add(path)
      return {
        add: (id) => {
          if (!holds(path, own)) return
          appendFileSync(path, `${id}\n`)
          own += `${id}\n`
        },
        release: () => {
          held.delete(path)
          if (holds(path, own)) clearLock(path, own)
        },
      }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const words = readLock(path)
    if (words === null) {
      // Given back in this moment; or a link that leads nowhere, which nobody will take away.
      if (Date.now() > end) throw new Error(`${path} can't be read: remove it, and begin again`)
      await wait(LOOK_EVERY)
      continue
    }
    const [holder, ...started] = readIds(words)
    // A container gives the ids of a killed command again: under this command's own id another had left it.
    const isOwn = holder === process.pid && !held.has(path)
    if (holder !== undefined && !isOwn && runs(holder)) return holder
    const left = started.find(runs)
    if (left === undefined) clearLock(path, words)
    else if (Date.now() > end) return left
    else await wait(LOOK_EVERY)
  }
}
