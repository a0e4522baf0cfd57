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
export const listLetters = (folder: string): string[] =>
  listFiles(folder, ['.txt', '.md']).filter((path) => !/(^|\/)README\.(md|txt)$/i.test(path))

/** The path of a file as messages name it: from the working folder where it lies below it. */
export function namePath(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? path : below.split(sep).join('/')
}
