/** What a person can do about what the system refused, by the system's code. */
const ADVICE: Record<string, string> = {
  ENOSPC: 'No space is left on the disk; free some, or build on another with --out',
  EDQUOT: 'No more may be written on this disk by this user; free some, or build on another with --out',
  EACCES: 'This may not be read or written by this user; allow it, or build elsewhere with --out',
  EPERM: 'This may not be read or written by this user; allow it, or build elsewhere with --out',
  EBUSY: 'This is in use, or a disk is mounted here; name a folder on it with --out',
  EROFS: 'This disk can only be read; build on another with --out',
}

/**
 * A fault that a person can mend, in words for them: one of content/, or what the system refused to do with a file.
 * Null of any other: that is a fault of the code, and its stack helps.
 */
export function sayFault(thrown: unknown): string | null {
  if (!(thrown instanceof Error)) return null
  if (thrown.name === 'ContentFault') return thrown.message
  const { code = '', path = '' } = thrown as NodeJS.ErrnoException
  const advice = ADVICE[code]
  return advice ? `${path ? `${path}: ` : ''}${advice} (${thrown.message}).` : null
}
