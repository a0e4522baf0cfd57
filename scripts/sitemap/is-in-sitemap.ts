import { CONTENT } from '../../src/corpus/folders.ts'
import { readEntryFiles } from '../../src/corpus/read-entries.ts'
import { readWithdrawals } from '../../src/corpus/read-withdrawals.ts'
import { readSiteSettings } from '../../src/corpus/site-settings.ts'
import { findMovedFolders } from '../../src/dimensions/dimensions.ts'
import { isIndexed } from '../../src/report/site/robots.ts'
import { readFrontMatter } from '../../src/taxonomy/front-matter.ts'

let known: { indexLetters: boolean; madeUp: boolean; moved: Set<string>; gone: Set<string> } | undefined

/** The ids that treatments had before. The build has checked the entries by now. */
function readMoved(): Set<string> {
  const lists = readEntryFiles(CONTENT, 'treatments').map(({ text }) => readFrontMatter(text).value.data['formerly'])
  return new Set(lists.flatMap((ids) => (Array.isArray(ids) ? ids.map(String) : [])))
}

/** Read when the sitemap is made, so that other commands need no settings to start. */
function readKnown() {
  const { indexLetters, madeUp } = known ?? readSiteSettings(CONTENT)
  known ??= {
    indexLetters,
    madeUp,
    gone: new Set(readWithdrawals(CONTENT).map(({ id }) => id)),
    moved: readMoved(),
  }
  return known
}

/**
 * Whether the sitemap names a page, by its path below the base: what search engines may keep, but for old addresses
 * that only point on, and letters that were withdrawn.
 */
export function isInSitemap(path: string): boolean {
  const { indexLetters, madeUp, moved, gone } = readKnown()
  const [section, id = ''] = path.split('/')
  const isMoved = section === 'treatments' ? moved.has(id) : section === 'browse' && findMovedFolders().has(id)
  const isGone = section === 'cases' && gone.has(id)
  return !madeUp && isIndexed(path, { indexLetters }) && !isMoved && !isGone
}
