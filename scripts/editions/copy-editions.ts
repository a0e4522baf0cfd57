import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Withdrawn } from '../../src/corpus/corpus.ts'
import { editionFolder } from '../../src/corpus/editions.ts'
import { listFiles, namePath } from '../../src/corpus/list-files.ts'
import { ContentFault, readReleases } from '../../src/corpus/read-entries.ts'
import { readWithdrawals } from '../../src/corpus/read-withdrawals.ts'
import { sayReleaseMissing } from '../../src/report/pages/data/release-missing.ts'
import type { Release } from '../../src/taxonomy/read-release.ts'
import { namesLetter, takeBack } from './take-back.ts'

const HERE = 'http://here'

/** Whether a link of a page leads to a file of the site, or elsewhere; `page` is its path below the site. */
function leadsSomewhere(site: string, page: string, href: string): boolean {
  const { origin, pathname } = new URL(href, `${HERE}/${page}`)
  return origin !== HERE || existsSync(join(site, decodeURIComponent(pathname)))
}

/** Takes the letters that were withdrawn since, and links to lists that went with them, out of the copy of an edition. */
function takeBackLetters(site: string, folder: string, { id: date, letters }: Release, withdrawn: Withdrawn[]): void {
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
  for (const { file, html } of pages) {
    const page = relative(site, file).replaceAll('\\', '/')
    writeFileSync(file, takeBack(html, { ids, words, isThere: (href) => leadsSomewhere(site, page, href) }))
  }
}

/** An edition is files in folders: what a link leads to could change, and a withdrawal would be written through it. */
function refuseLinks(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const inside = entries.filter((entry) => !entry.isFile() && !entry.isDirectory())
  const links = inside.map(({ parentPath, name }) => join(parentPath, name))
  const [first] = lstatSync(folder).isDirectory() ? links : [folder]
  if (first) {
    throw new ContentFault(
      `${namePath(first)}: error: neither a file nor a folder; an edition holds nothing else, so put the file itself here`,
    )
  }
}

/**
 * Copies the frozen editions of `content` into a built site, byte for byte; only the letters that were withdrawn since
 * are taken out of those that had them.
 */
export function copyEditions(site: string, content: string): void {
  const withdrawn = readWithdrawals(content)
  for (const release of readReleases(content).filter(({ edition }) => edition)) {
    const folder = join(site, 'editions', release.id)
    const frozen = editionFolder(content, release.id)
    refuseLinks(frozen)
    cpSync(frozen, folder, { recursive: true })
    takeBackLetters(site, folder, release, withdrawn)
  }
}
