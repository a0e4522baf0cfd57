import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listFiles, listLetters } from '../src/corpus/list-files.ts'
import { printName } from '../src/text/leave-out-invisible.ts'

/** A letter's file as a command was given it; `source` is its path below the argument. */
export interface GivenLetter {
  path: string
  source: string
}

/** The letters that paths of files and folders name, in the order of the arguments, folders by name. Unknown paths are told and end the command with 2. */
export function listGivenLetters(paths: string[]): GivenLetter[] {
  const missing = paths.filter((path) => !existsSync(path))
  if (missing.length > 0) {
    for (const path of missing) console.error(`${printName(path)}: there is no such file or folder`)
    process.exit(2)
  }
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? listLettersAndPdfs(path).map((source) => ({ path: join(path, source), source }))
      : [{ path, source: basename(path) }],
  )
}

const listLettersAndPdfs = (folder: string): string[] =>
  [...new Set([...listLetters(folder), ...listFiles(folder, ['.pdf', '.PDF'])])].sort()
