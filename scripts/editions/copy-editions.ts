import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Withdrawn } from '../../src/corpus/corpus.ts'
import { editionFolder } from '../../src/corpus/editions.ts'
import { listFiles } from '../../src/corpus/list-files.ts'
import { readReleases } from '../../src/corpus/read-entries.ts'
import { readWithdrawals } from '../../src/corpus/read-withdrawals.ts'
import { sayReleaseMissing } from '../../src/report/pages/data/release-missing.ts'
import type { Release } from '../../src/taxonomy/read-release.ts'
import { refuseChangedEditions } from './refuse-changes.ts'
import { takeBack } from './take-back.ts'

const HERE = 'http://here'

/** Whether a link of a page leads to a file of the site, or elsewhere; `page` is its path below the site. */
function leadsSomewhere(site: string, page: string, href: string): boolean {
  const { origin, pathname } = new URL(href, `${HERE}/${page}`)
  return origin !== HERE || existsSync(join(site, decodeURIComponent(pathname)))
}

/** Takes the letters that were withdrawn since, and links to lists that went with them, out of the copy of an edition. */
function takeBackLetters(site: string, folder: string, release: Release, withdrawn: Withdrawn[]): void {
  const ids = withdrawn.filter(({ releases }) => releases.includes(release.id)).map(({ id }) => id)
  if (ids.length === 0) return
  const words = sayReleaseMissing(release, ids.length)
  for (const path of listFiles(folder, ['.html'])) {
    const file = join(folder, path)
    const page = relative(site, file).replaceAll('\\', '/')
    const isThere = (href: string) => leadsSomewhere(site, page, href)
    writeFileSync(file, takeBack(readFileSync(file, 'utf8'), { ids, words, isThere }))
  }
}

/**
 * Copies the frozen editions of `content` into a built site, byte for byte; only the letters that were withdrawn since
 * are taken out of those that had them.
 */
export function copyEditions(site: string, content: string): void {
  refuseChangedEditions(content)
  const withdrawn = readWithdrawals(content)
  for (const release of readReleases(content).filter(({ edition }) => edition)) {
    const folder = join(site, 'editions', release.id)
    cpSync(editionFolder(content, release.id), folder, { recursive: true })
    takeBackLetters(site, folder, release, withdrawn)
  }
}
