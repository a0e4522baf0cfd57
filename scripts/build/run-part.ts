import { type ChildProcess, spawn } from 'node:child_process'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'

/** The parts of a build that run now, each a process of its own. */
const running = new Set<ChildProcess>()

/**
 * Runs a script of the build and hands on what it tells and what it prints; resolves to its exit code. `show` is
 * called before anything is printed, so that a line of progress can make room.
 */
export function runPart(
  args: string[],
  env: NodeJS.ProcessEnv,
  listen: (event: BuildEvent) => void,
  show: (words: Buffer) => void,
): Promise<number> {
  return new Promise((resolve) => {
    const part = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    running.add(part)
    part.on('message', (event) => listen(event as BuildEvent))
    for (const stream of [part.stdout, part.stderr]) stream?.on('data', show)
    part.on('close', (code) => {
      running.delete(part)
      resolve(code ?? 1)
    })
  })
}

/** Ends every part and waits until none writes any more. */
export async function endParts(): Promise<void> {
  const ends = [...running].map((part) => new Promise((resolve) => part.once('close', resolve)))
  for (const part of running) part.kill('SIGKILL')
  await Promise.all(ends)
}
