import { setTimeout as wait } from 'node:timers/promises'
import type { Connect } from 'vite'

/** So long, in milliseconds, an answer waits for an edit, or an edit for answers: whichever hangs must not stop the other. */
const PATIENCE = 10_000

const atMost = (awaited: Promise<unknown>): Promise<unknown> =>
  Promise.race([awaited, wait(PATIENCE, undefined, { ref: false })])

/**
 * While somebody edits, pages are answered between edits and never amid one: who asks then gets what is read already, and
 * Astro may go on holding what a page took from its store while that was written.
 */
export function answerBetweenEdits(middlewares: Connect.Server): { read: (edit: () => Promise<void>) => void } {
  const answers = new Set<Promise<unknown>>()
  let edits: Promise<unknown> = Promise.resolve()
  middlewares.use(async (_request, response, next) => {
    let awaited: Promise<unknown>
    do {
      awaited = edits
      await atMost(awaited)
    } while (awaited !== edits)
    const answer: Promise<unknown> = new Promise((end) => response.once('close', end))
    answers.add(answer)
    response.once('close', () => answers.delete(answer))
    next()
  })
  return {
    read: (edit) => {
      edits = edits.then(() => atMost(Promise.all(answers))).then(edit)
    },
  }
}
