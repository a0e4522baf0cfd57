import { CONTENT } from '../../src/corpus/folders.ts'
import { loadTaxonomy } from '../../src/corpus/read-taxonomy-folder.ts'
import { readWithdrawals } from '../../src/corpus/read-withdrawals.ts'
import { readSiteSettings } from '../../src/corpus/site-settings.ts'
import { findMovedFolders } from '../../src/dimensions/dimensions.ts'
import { isIndexed } from '../../src/report/site/robots.ts'

let known: { indexLetters: boolean; madeUp: boolean; moved: Set<string>; gone: Set<string> } | undefined

/** Read when the sitemap is made, so that other commands need no settings to start. */
function readKnown() {
  const { indexLetters, madeUp } = known ?? readSiteSettings(CONTENT)
  known ??= {
    indexLetters,
    madeUp,
    gone: new Set(readWithdrawals(CONTENT).map(({ id }) => id)),
    moved: new Set(loadTaxonomy(CONTENT).treatments.flatMap(({ formerly }) => formerly)),
  }
  return known
}

/**
 * Whether the sitemap names a page: what search engines may keep, but for old addresses that only point on, and letters that were
 * withdrawn. `address`
 * is absolute, `base` the site's path on its host with a slash at both ends.
 */
export function isInSitemap(address: string, base: string): boolean {
  const { indexLetters, madeUp, moved, gone } = readKnown()
  const path = decodeURIComponent(new URL(address).pathname).slice(base.length)
  const [section, id = ''] = path.split('/')
  const isMoved = section === 'treatments' ? moved.has(id) : section === 'browse' && findMovedFolders().has(id)
  const isGone = section === 'cases' && gone.has(id)
  return !madeUp && isIndexed(path, { indexLetters }) && !isMoved && !isGone
}
