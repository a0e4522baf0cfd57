import { join, resolve } from 'node:path'
import { ContentFault } from './content-fault.ts'
import type { Corpus } from './corpus.ts'
import { CONTENT } from './folders.ts'
import { isOfRelease, listFiles, namePath } from './list-files.ts'
import { readPlainFile } from './read-plain-file.ts'

/** The ids of the letters of one release: `content/releases/<date>.ids`, one a line. */
export interface FrozenLetters {
  /** The release's day. */
  date: string
  ids: string[]
}

/** Ids as a file: one a line, sorted, so that two releases can be compared. */
export const printIds = (ids: string[]): string =>
  [...ids]
    .sort()
    .map((id) => `${id}\n`)
    .join('')

/** The ids that releases have frozen, oldest first; a release without such a file has frozen none. */
export function readFrozenLetters(content: string): FrozenLetters[] {
  const folder = join(content, 'releases')
  return listFiles(folder, ['.ids'])
    .filter(isOfRelease)
    .map((name) => ({
      date: name.replace(/\.ids$/, ''),
      ids: readPlainFile(join(folder, name))
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    }))
}

/**
 * Whether the releases' ids hold for a corpus: they are frozen from `content/letters`, and another folder is another
 * corpus (`CORPUS_DIR`), of which no release has said anything.
 */
export const isFrozenCorpus = (folder: string, content: string = CONTENT): boolean =>
  resolve(folder) === join(resolve(content), 'letters')

/** So many letters are named. */
const NAMED = 5

/**
 * Stops a build, a check or a release of `content/letters` where a letter of a release is neither there nor withdrawn,
 * so that none is deleted in silence. A letter that is set aside is there.
 */
export function refuseLostLetters(
  folder: string,
  { cases, setAside, withdrawn }: Pick<Corpus, 'cases' | 'setAside' | 'withdrawn'>,
  content: string = CONTENT,
): void {
  if (!isFrozenCorpus(folder, content)) return
  const known = new Set([...cases, ...setAside, ...withdrawn].map(({ id }) => id))
  const lost = readFrozenLetters(content).flatMap(({ date, ids }) =>
    ids.flatMap((id, index) => {
      if (known.has(id)) return []
      known.add(id)
      return [{ id, date, line: index + 1 }]
    }),
  )
  if (lost.length === 0) return
  const releases = namePath(join(content, 'releases'))
  const lines = lost
    .slice(0, NAMED)
    .map(
      ({ id, date, line }) =>
        `${releases}/${date}.ids:${line}:1: error: the letter ${id} was published in the release of ${date}, and is neither in content/letters nor withdrawn  corpus/letter-lost`,
    )
  throw new ContentFault(
    [
      ...lines,
      ...(lost.length > NAMED ? [`and ${lost.length - NAMED} letters more`] : []),
      'Put the file of each back; or withdraw the letter: content/withdrawn/<id>.md with date, ground and note, see docs/publishing.md.',
      'Where letters of your own take the place of those that came with the project, remove the files in content/releases: your own releases begin then.',
    ].join('\n'),
  )
}
