import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { PDF_LIMITS, type PdfLimits } from './pdf-limits.ts'
import type { PdfAnswer } from './pdf-process.ts'

/** The share of the memory that JavaScript's own heap may take; unpacked streams lie outside of it. */
const HEAP = 0.6

/** A process reads so many files; then another takes over, so that what a library keeps of each never adds up. */
const FILES_A_PROCESS = 500

/** `PdfAnswer`, or that the file cost more than it may; `stopped` is a process that ended for another reason. */
export type PdfOutcome = PdfAnswer | { fault: 'time' | 'memory' | 'stopped' }

export interface PdfReader {
  /** Reads one PDF after the other, in the order of the calls. Never rejects. */
  read(bytes: Uint8Array): Promise<PdfOutcome>
  /** Ends the process; a reader that was never used has none. */
  close(): void
}

/**
 * A reader of PDFs in a process of its own, which is started at the first file, serves for all that follow, and is
 * started anew when a file has brought it down.
 */
export function startPdfReader(limits: PdfLimits = PDF_LIMITS): PdfReader {
  let child: ChildProcess | null = null
  let served = 0
  let last: Promise<unknown> = Promise.resolve()

  const ask = (bytes: Uint8Array): Promise<PdfOutcome> =>
    new Promise((resolve) => {
      if (served >= FILES_A_PROCESS) child?.kill()
      if (!child?.connected || served >= FILES_A_PROCESS) {
        child = startProcess(limits)
        served = 0
      }
      served++
      const own = child
      const finish = (outcome: PdfOutcome) => {
        clearTimeout(timer)
        own.off('message', answered).off('error', failed).off('exit', ended)
        resolve(outcome)
      }
      const giveUp = (fault: 'time' | 'memory' | 'stopped') => {
        own.kill('SIGKILL')
        if (child === own) child = null
        finish({ fault })
      }
      const answered = (answer: unknown) => finish(answer as PdfAnswer)
      const failed = () => giveUp('stopped')
      const ended = (_code: number | null, signal: string | null) => giveUp(signal === null ? 'stopped' : 'memory')
      const timer = setTimeout(() => giveUp('time'), limits.seconds * 1000)
      own.on('message', answered).on('error', failed).on('exit', ended)
      own.send({ bytes }, (error) => error && failed())
    })

  return {
    read(bytes) {
      const answer = last.then(() => ask(bytes))
      last = answer
      return answer
    },
    close() {
      child?.kill('SIGKILL')
      child = null
    },
  }
}

function startProcess(limits: PdfLimits): ChildProcess {
  const file = fileURLToPath(new URL('pdf-process.ts', import.meta.url))
  const child = fork(file, [JSON.stringify(limits)], {
    execArgv: [`--max-old-space-size=${Math.round(limits.megabytes * HEAP)}`],
    serialization: 'advanced',
    // What the reader says of a file's faults is told in our own words.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // An error that comes after the answer concerns no file.
  return child.on('error', () => {})
}
