import { readEntry } from '../taxonomy/read-entry.ts'
import { SCHEMAS } from '../taxonomy/schemas.ts'
import type { Withdrawn } from './corpus.ts'
import { readFrozenLetters } from './frozen-letters.ts'
import { readEntryFiles, refuseFaults } from './read-entries.ts'

const LETTER_ID = /^[a-z0-9_-]+$/

/**
 * The letters that were taken back, of `content/withdrawn`, sorted by id; every fault is told, and then thrown. None
 * for a demonstration, whose letters are made up.
 */
export function readWithdrawals(content: string): Withdrawn[] {
  if (process.env['MADE_UP_LETTERS'] === '1') return []
  const read = readEntryFiles(content, 'withdrawn')
    .filter(({ path }) => !path.endsWith('/README.md'))
    .map((file) => readEntry(file, SCHEMAS.withdrawn, LETTER_ID))
  const frozen = readFrozenLetters(content)
  const releasesOf = (id: string) => frozen.filter(({ ids }) => ids.includes(id)).map(({ date }) => date)
  return refuseFaults(content, read)
    .map(({ id, date, ground, note, file }) => ({
      id,
      date,
      ground,
      note,
      file,
      releases: releasesOf(id),
      here: false,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Withdrawals that name neither a letter of the corpus nor one of a release: the letter may have gone before it was
 * ever released, or the name is mistyped and the letter still in public.
 */
export function sayUnknownWithdrawals(withdrawn: Withdrawn[]): string[] {
  return withdrawn
    .filter(({ here, releases }) => !here && releases.length === 0)
    .map(
      ({ id, file }) =>
        `content/${file}:1:1: warning: no letter here, and none of a release, has the id ${id}: if the letter is still published, name this file by its id  corpus/withdrawn-unknown`,
    )
}
