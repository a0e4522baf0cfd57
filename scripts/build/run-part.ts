import { type ChildProcess, spawn } from 'node:child_process'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'

/** The parts of a build that run now, each a process of its own. */
const running = new Set<ChildProcess>()

/** What the command that starts a part does with what it hears of it. */
export interface PartListener {
  /** The part has begun, under this process id. */
  begun(id: number): void
  /** It tells how far it is. */
  told(event: BuildEvent): void
  /** Called before its words are printed, so that a line of progress can make room. */
  says(words: string | Buffer): void
}

/**
 * A build makes far more than it keeps. Young things have room (in megabytes; 16 by default) to die before the collector
 * copies them; and it begins anew when what is kept has grown by this share, where by default it waits for several times
 * as much: of 10,000 letters that was 2.3 GB in place of 1.2. It costs a twentieth of the processor time.
 */
const COLLECTING = ['--max-semi-space-size=32', '--heap-growing-percent=25']

/** What the bundler of the pages, a program in Rust, no longer needs it gives back at once, and not in parts: 150 MB. */
const GIVING_BACK = { MIMALLOC_PURGE_DELAY: '0' }

/** Runs a script of the build, and hands on what it tells and what it prints; resolves to its exit code. */
export function runPart(args: string[], env: NodeJS.ProcessEnv, listener: PartListener): Promise<number> {
  return new Promise((resolve, reject) => {
    // In a group of its own: a terminal's Ctrl-C reaches the command alone, which ends its parts.
    const detached = process.platform !== 'win32'
    const part = spawn(process.execPath, [...COLLECTING, ...args], {
      env: { ...GIVING_BACK, ...env },
      detached,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    running.add(part)
    if (part.pid) listener.begun(part.pid)
    part.on('error', reject)
    part.on('message', (event) => listener.told(event as BuildEvent))
    for (const stream of [part.stdout, part.stderr]) stream?.on('data', listener.says)
    part.on('close', (code, signal) => {
      // Of those that `endParts` ends nobody waits for more: the command is leaving.
      if (!running.delete(part)) return
      if (signal) listener.says(`${sayEnd(signal)}\n`)
      resolve(code ?? 1)
    })
  })
}

const sayEnd = (signal: NodeJS.Signals): string =>
  `A process of the build was ended by ${signal}${
    signal === 'SIGABRT' || signal === 'SIGKILL'
      ? ': mostly memory ran out; BUILD_PROCESSES=1 needs less, and so does a part at a time (--shard 1/4)'
      : ''
  }.`

/** Ends every part and waits until none writes any more. */
export async function endParts(): Promise<void> {
  const parts = [...running]
  running.clear()
  const ends = parts.map((part) => new Promise((resolve) => part.once('close', resolve)))
  for (const part of parts) part.kill('SIGKILL')
  await Promise.all(ends)
}
