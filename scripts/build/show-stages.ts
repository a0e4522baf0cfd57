import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { type Progress, startProgress } from '../progress.ts'

/** How far a build is, shown stage by stage. */
export interface Stages {
  /** Shows what a part of the build tells. */
  listen(event: BuildEvent): void
  /** Prints what a part says, and makes room for it. */
  print(words: string | Buffer): void
  /** Ends the last stage. */
  finish(): void
  /** Takes its line away: the build has failed. */
  clear(): void
}

/** Shows the stages of a build on standard error, one line each. */
export function showStages(): Stages {
  let stage = ''
  let progress: Progress | undefined
  const print = (words: string | Buffer) => {
    progress?.clear()
    process.stderr.write(words)
  }
  return {
    listen(event) {
      if ('note' in event) return print(`${event.note}\n`)
      if (event.stage !== stage) {
        progress?.finish()
        stage = event.stage
        progress = startProgress(stage)
      }
      progress?.show(event.done, event.total)
    },
    print,
    finish: () => progress?.finish(),
    clear: () => progress?.clear(),
  }
}
