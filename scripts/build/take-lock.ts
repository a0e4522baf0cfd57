import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What only one command may use at a time, taken. */
export interface Lock {
  /** Names a process that the command has started: until that has ended, nobody else takes the lock. */
  add(id: number): void
  /** Gives it back. */
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

/**
 * Takes a lock: a file of the ids of those that use it, the command's first. Where a running command has it, its id is
 * returned instead. What a killed command left is taken over when no process that it started writes any more.
 */
export async function takeLock(path: string, patience = PATIENCE): Promise<Lock | number> {
  mkdirSync(dirname(path), { recursive: true })
  for (const end = Date.now() + patience; ; ) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx' })
      return {
        add: (id) => appendFileSync(path, `${id}\n`),
        release: () => rmSync(path, { force: true }),
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const [holder, ...started] = readIds(path)
    if (holder !== undefined && runs(holder)) return holder
    const left = started.find(runs)
    if (left === undefined) rmSync(path, { force: true })
    else if (Date.now() > end) return left
    else await wait(LOOK_EVERY)
  }
}

function readIds(path: string): number[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map(Number)
      .filter((id) => Number.isInteger(id) && id > 0)
  } catch {
    // It was given back in the meantime.
    return []
  }
}
