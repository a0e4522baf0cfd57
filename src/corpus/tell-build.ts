/** What a running build tells the command that started it, which shows it: how far a stage is, or a line for people. */
export type BuildEvent = { stage: string; done: number; total: number } | { note: string }

/** So often a stage is told, in milliseconds. */
const EVERY = 100
let last = 0

/** Tells the command that started this process; false where none listens (`TELL_BUILD` is not set). */
export function tellBuild(event: BuildEvent): boolean {
  if (!process.env['TELL_BUILD'] || !process.send) return false
  const now = performance.now()
  if ('stage' in event && event.done > 0 && event.done < event.total && now - last < EVERY) return true
  last = now
  process.send(event)
  return true
}
