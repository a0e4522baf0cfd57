import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** What files held before a command wrote over them. */
export interface KeptFiles {
  /** The command has done what it was asked for: the files stay as they are now. */
  done(): void
  /** Puts every file back, or removes it where there was none; does nothing once all is done. */
  unlessDone(): void
}

/** Remembers files that a command is about to write, for the case that it fails or is interrupted. */
export function keepFiles(paths: string[]): KeptFiles {
  const before = paths.map((path) => ({ path, bytes: existsSync(path) ? readFileSync(path) : null }))
  let isDone = false
  return {
    done: () => {
      isDone = true
    },
    unlessDone: () => {
      if (isDone) return
      for (const { path, bytes } of before) bytes ? writeFileSync(path, bytes) : rmSync(path, { force: true })
    },
  }
}
