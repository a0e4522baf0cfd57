import { printName } from '../text/leave-out-invisible.ts'

const NOT_ALLOWED = 'This may not be read or written by this user; allow it, or choose another folder'
const IN_THE_WAY =
  'A file, or a link that leads nowhere, stands where a folder should be; remove it, or choose another folder'

/** What a person can do about what the system refused, by the system's code. */
const ADVICE: Record<string, string> = {
  ENOSPC: 'No space is left on the disk; free some, or choose a folder on another',
  EDQUOT: 'No more may be written on this disk by this user; free some, or choose a folder on another',
  EIO: 'The disk can’t be read or written; see whether it is full or damaged, or choose a folder on another',
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EBUSY: 'This is in use, or a disk is mounted here; choose a folder on it',
  EROFS: 'This disk can only be read; choose a folder on another',
  ENOTDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  EISDIR: 'A folder stands where a file should be; remove it, or choose another name',
  ENAMETOOLONG: 'This name is longer than the disk takes; choose a shorter one',
  ELOOP: 'This is a symbolic link that leads round in a circle; choose another folder',
  ENXIO: 'Nothing can be written here; choose another folder',
}

/** What the system refused to do with a file, or in a folder that is named, and what to do about it; null of any other fault. */
export function sayRefusal(thrown: unknown, folder?: string): string | null {
  if (!(thrown instanceof Error)) return null
  const { code = '', path = '', syscall } = thrown as NodeJS.ErrnoException
  // A file that should be there and is not is a fault of the code; a folder that can't be made is one of its place.
  const isUnmade = code === 'ENOENT' && syscall === 'mkdir'
  const advice = isUnmade ? 'No folder can be made here; choose another one' : ADVICE[code]
  const place = folder ?? path
  return advice ? printName(`${place ? `${place}: ` : ''}${advice} (${thrown.message}).`) : null
}
