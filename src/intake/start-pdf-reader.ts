import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { PDF_LIMITS, type PdfLimits } from './pdf-limits.ts'
import type { PdfAnswer } from './pdf-process.ts'

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
  let last: Promise<unknown> = Promise.resolve()

  const ask = (bytes: Uint8Array): Promise<PdfOutcome> =>
    new Promise((resolve) => {
      child ??= startProcess(limits)
      const own = child
      const finish = (outcome: PdfOutcome, ended: boolean) => {
        clearTimeout(timer)
        own.removeAllListeners()
        if (ended) {
          own.on('error', () => {})
          own.kill('SIGKILL')
          child = null
        }
        resolve(outcome)
      }
      const timer = setTimeout(() => finish({ fault: 'time' }, true), limits.seconds * 1000)
      own.once('message', (answer) => finish(answer as PdfAnswer, false))
      own.once('error', () => finish({ fault: 'stopped' }, true))
      own.once('exit', (_code, signal) => finish({ fault: signal === null ? 'stopped' : 'memory' }, true))
      own.send({ bytes }, (error) => error && finish({ fault: 'stopped' }, true))
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

function startProcess({ megabytes, ...limits }: PdfLimits): ChildProcess {
  return fork(fileURLToPath(new URL('pdf-process.ts', import.meta.url)), [JSON.stringify({ megabytes, ...limits })], {
    execArgv: [`--max-old-space-size=${Math.round(megabytes * 0.7)}`],
    serialization: 'advanced',
    // What the reader says of a file's faults is told in our own words.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}
