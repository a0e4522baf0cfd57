import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Withdrawn } from '../../src/corpus/corpus.ts'
import { editionFolder } from '../../src/corpus/editions.ts'
import { listFiles } from '../../src/corpus/list-files.ts'
import { readReleases } from '../../src/corpus/read-entries.ts'
import { readWithdrawals } from '../../src/corpus/read-withdrawals.ts'
import { sayReleaseMissing } from '../../src/report/pages/data/release-missing.ts'
import type { Release } from '../../src/taxonomy/read-release.ts'
import { namesLetter, takeBack } from './take-back.ts'

/** Takes the letters that were withdrawn since out of the copy of an edition. */
function takeBackLetters(folder: string, { id: date, letters }: Release, withdrawn: Withdrawn[]): void {
  if (withdrawn.length === 0) return
  const pages = listFiles(folder, ['.html']).map((path) => {
    const file = join(folder, path)
    return { file, html: readFileSync(file, 'utf8') }
  })
  // The ids of letters that lay outside content/letters are not frozen: then the pages tell.
  const ids = withdrawn
    .filter(({ id, releases }) => releases.includes(date) || pages.some(({ html }) => namesLetter(html, id)))
    .map(({ id }) => id)
  if (ids.length === 0) return
  const words = sayReleaseMissing(letters, ids.length)
  for (const { file, html } of pages) writeFileSync(file, takeBack(html, { ids, words }))
}

/**
 * Copies the frozen editions of `content` into a built site, byte for byte; only the letters that were withdrawn since
 * are taken out of those that had them.
 */
export function copyEditions(site: string, content: string): void {
  const withdrawn = readWithdrawals(content)
  for (const release of readReleases(content).filter(({ edition }) => edition)) {
    const folder = join(site, 'editions', release.id)
    cpSync(editionFolder(content, release.id), folder, { recursive: true })
    takeBackLetters(folder, release, withdrawn)
  }
}
