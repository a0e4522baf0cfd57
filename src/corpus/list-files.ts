import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { isFolder } from '../intake/make-folder.ts'
import { printName } from '../text/leave-out-invisible.ts'
import { ContentFault } from './content-fault.ts'

/** What a Mac leaves beside each file on disks of other systems. */
const OF_A_MAC = /^\._/

/** What letters' files end in. A README beside them is no letter. */
const LETTER = /\.(?:txt|md)$/
const README = /^README\.(?:md|txt)$/i

/**
 * Whatever stands below a folder under such a name, as paths below it with `/`, sorted; [] where there is no such folder.
 * Links, pipes and devices are named too, and so are links to folders and folders that cannot be read: whoever opens
 * them says why they are not read.
 */
function list(folder: string, isNamed: (name: string) => boolean, below = ''): string[] {
  if (below === '' && !existsSync(folder)) return []
  if (below === '' && !statSync(folder).isDirectory())
    throw new ContentFault(`${namePath(folder)}:1:1: error: This is no folder; put a folder here, or remove it`)
  try {
    return readdirSync(join(folder, below), { withFileTypes: true })
      .filter(({ name }) => !OF_A_MAC.test(name))
      .flatMap((entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`
        if (entry.isDirectory()) return list(folder, isNamed, path)
        return isNamed(entry.name) || (entry.isSymbolicLink() && isFolder(join(folder, path))) ? [path] : []
      })
      .sort()
  } catch (error) {
    if (below === '') throw error
    return [below]
  }
}

/** What stands below a folder under a name that ends as given. */
export const listFiles = (folder: string, endings: string[]): string[] =>
  list(folder, (name) => endings.some((ending) => name.endsWith(ending)))

/** Whether a path below `content/releases` is a release's own: folders in it are editions. */
export const isOfRelease = (path: string): boolean => !path.includes('/')

/** What stands below a folder under a letter's name. */
export const listLetters = (folder: string): string[] => list(folder, (name) => LETTER.test(name) && !README.test(name))

/** The path of a file as messages name it, on one line: from the working folder where it lies below it. */
export function namePath(path: string): string {
  const below = relative(process.cwd(), path)
  return printName(below.startsWith('..') ? path : below.split(sep).join('/'))
}
