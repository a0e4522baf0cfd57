import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Files below a folder whose names end as given, as paths below it with `/`, sorted; [] where there is no such folder. */
export function listFiles(folder: string, endings: string[]): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && statSync(join(folder, path)).isFile())
    .sort()
}

/** What letters' files end in. A README beside them is no letter. */
const LETTER = /\.(?:txt|md)$/
const README = /^README\.(?:md|txt)$/i

/**
 * Whatever stands below a folder under a letter's name, as paths below it with `/`, sorted; [] where there is no such
 * folder. Links, pipes and devices are named too, and so are links to folders and folders that cannot be read: whoever
 * opens them says why they are not read.
 */
export function listLetters(folder: string, below = ''): string[] {
  if (below === '' && !existsSync(folder)) return []
  try {
    return readdirSync(join(folder, below), { withFileTypes: true })
      .flatMap((entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`
        if (entry.isDirectory()) return listLetters(folder, path)
        const isLetter = LETTER.test(entry.name) && !README.test(entry.name)
        return isLetter || (entry.isSymbolicLink() && leadsToFolder(join(folder, path))) ? [path] : []
      })
      .sort()
  } catch (error) {
    if (below === '') throw error
    return [below]
  }
}

/** Whether a link leads to a folder; one that leads nowhere does not. */
function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory()
  } catch {
    return false
  }
}

/** The path of a file as messages name it: from the working folder where it lies below it. */
export function namePath(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? path : below.split(sep).join('/')
}
