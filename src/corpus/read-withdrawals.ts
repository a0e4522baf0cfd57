import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readEntry } from '../taxonomy/read-entry.ts'
import { SCHEMAS } from '../taxonomy/schemas.ts'
import { ContentFault } from './content-fault.ts'
import type { Withdrawn } from './corpus.ts'
import { namesLetter, readEditionPages } from './editions.ts'
import { readFrozenLetters } from './frozen-letters.ts'
import { isOfRelease, listFiles, namePath } from './list-files.ts'
import { readEntryFiles, refuseFaults } from './read-entries.ts'

const LETTER_ID = /^[a-z0-9_-]+$/
const FOLDER = 'withdrawn'
const README = /(?:^|\/)README\.md$/i

/** Stops where a withdrawal would be passed over because of its file's name: its letter would stay in public. */
function refuseOtherFiles(folder: string): void {
  const others = listFiles(folder, ['']).filter((path) => !path.endsWith('.md') && !/(?:^|\/)\./.test(path))
  if (others.length === 0) return
  throw new ContentFault(
    others
      .map(
        (path) =>
          `${namePath(join(folder, path))}:1:1: error: this would withdraw nothing; name it by the letter’s id, \`<id>.md\`, or remove it  corpus/withdrawn-name`,
      )
      .join('\n'),
  )
}

/** Stops where a folder is meant to hold withdrawals and has another name: nothing would be withdrawn. */
function refuseOtherFolders(content: string): void {
  const other = existsSync(content)
    ? readdirSync(content).find((name) => /^withdr/i.test(name) && name !== FOLDER)
    : undefined
  if (other === undefined) return
  throw new ContentFault(
    `${namePath(join(content, other))}:1:1: error: this withdraws nothing; name the folder ${FOLDER}  corpus/withdrawn-name`,
  )
}

/** Stops where two files withdraw one letter: they may give two days and two grounds, and it would be counted twice. */
function refuseTwice(content: string, withdrawn: { id: string; file: string }[]): void {
  const twice = [...Map.groupBy(withdrawn, ({ id }) => id).values()].filter((files) => files.length > 1)
  if (twice.length === 0) return
  throw new ContentFault(
    twice
      .map(
        ([first, second]) =>
          `${namePath(join(content, second?.file ?? ''))}:1:1: error: the letter ${second?.id} is withdrawn by ${first?.file} already; remove one of the two  corpus/withdrawn-twice`,
      )
      .join('\n'),
  )
}

/** Finds the days of the releases in which a letter stood, oldest first. */
function findReleases(content: string): (id: string) => string[] {
  const frozen = readFrozenLetters(content).map(({ date, ids }) => ({ date, has: (id: string) => ids.includes(id) }))
  const dates = listFiles(join(content, 'releases'), ['.files'])
    .filter(isOfRelease)
    .map((name) => name.replace(/\.files$/, ''))
    .filter((date) => !frozen.some((one) => one.date === date))
  // The ids of letters that lay outside content/letters are not frozen: then the pages of the edition tell.
  const shown = dates.map((date) => {
    let pages: string[] | undefined
    return {
      date,
      has: (id: string) => {
        pages ??= readEditionPages(content, date)
        return pages.some((html) => namesLetter(html, id))
      },
    }
  })
  const all = [...frozen, ...shown].sort((a, b) => (a.date < b.date ? -1 : 1))
  return (id) => all.filter(({ has }) => has(id)).map(({ date }) => date)
}

/**
 * The letters that were taken back, of `content/withdrawn`, sorted by id; every fault is told, and then thrown. None
 * for a demonstration, whose letters are made up.
 */
export function readWithdrawals(content: string): Withdrawn[] {
  if (process.env['MADE_UP_LETTERS'] === '1') return []
  refuseOtherFolders(content)
  refuseOtherFiles(join(content, FOLDER))
  const read = readEntryFiles(content, FOLDER)
    .filter(({ path }) => !README.test(path))
    .map((file) => readEntry(file, SCHEMAS.withdrawn, LETTER_ID))
  const releasesOf = findReleases(content)
  const withdrawn = refuseFaults(content, read)
  refuseTwice(content, withdrawn)
  return withdrawn
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
 * Withdrawals that name neither a letter of the corpus nor one of a release (the letter may have gone before it was
 * ever released, or the name is mistyped and the letter still in public), and those of a day after `today`.
 */
export function sayDoubtfulWithdrawals(
  withdrawn: Withdrawn[],
  today = new Date().toISOString().slice(0, 10),
): string[] {
  const warn = (file: string, reason: string) => `content/${file}:1:1: warning: ${reason}`
  const unknown = withdrawn.filter(({ here, releases }) => !here && releases.length === 0)
  const toCome = withdrawn.filter(({ date }) => date > today)
  return [
    ...unknown.map(({ id, file }) =>
      warn(
        file,
        `no letter here, and none of a release, has the id ${id}: if the letter is still published, name this file by its id  corpus/withdrawn-unknown`,
      ),
    ),
    ...toCome.map(({ date, file }) =>
      warn(
        file,
        `date: ${date} is still to come, and pages say that the letter was withdrawn on it: write the day on which it was  corpus/withdrawn-to-come`,
      ),
    ),
  ]
}
