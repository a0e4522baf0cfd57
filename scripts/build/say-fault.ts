import { sayRefusal } from '../../src/intake/say-refusal.ts'
import { printName } from '../../src/text/leave-out-invisible.ts'

/** What is said of a path that was given and leads nowhere; of any other that is missing the code is at fault. */
function sayNowhere(thrown: unknown, given: readonly string[]): string | null {
  const { code, path = '' } = thrown as NodeJS.ErrnoException
  const isGiven = code === 'ENOENT' && given.some((word) => word === path || word.endsWith(`=${path}`))
  return isGiven ? `${printName(path)}: Nothing is here, and nothing can be written here; name another file.` : null
}

/**
 * A fault that a person can mend, in words for them: one of content/, or what the system refused to do with a file;
 * `given` are the words of the command line. Null of any other: that is a fault of the code, and its stack helps.
 */
export function sayFault(thrown: unknown, given: readonly string[] = []): string | null {
  if (!(thrown instanceof Error)) return null
  return thrown.name === 'ContentFault' ? thrown.message : (sayRefusal(thrown) ?? sayNowhere(thrown, given))
}
