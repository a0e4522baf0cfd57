import type { Corpus } from '../../../corpus/corpus.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { toNames } from '../../words/names.ts'
import { sayDate, sayShortDate } from '../../words/say.ts'
import { type ChangeTable, toChangeTable } from './change-table.ts'
import { editionHref } from './editions.ts'
import { toReleaseMissing } from './release-missing.ts'
import { sayNumbers } from './releases.ts'

/** A frozen rates file to take away. */
export interface FrozenFile {
  label: string
  href: string
}

export interface ReleasePage {
  id: string
  title: string
  /** `November 21, 2026`. */
  date: string
  /** `Nov 21, 2026`, for a table's head. */
  short: string
  version: string
  /** `2 of 9 decisions in 5 letters overturned (22.2%, 95% interval 4.3 to 64.2%).` */
  numbers: string
  /** Names the corpus, as in manifest.json. */
  corpus: string
  href: string
  /** The report's pages as they were then; null where they were not frozen. */
  editionHref: string | null
  /** How many of its letters were withdrawn since, with the ledger; null where none was. */
  missing: { words: string; href: string } | null
  files: FrozenFile[]
  /** The release before it, with what changed since; null for the first. */
  earlier: { date: string; short: string; href: string; changes: ChangeTable } | null
}

/** Of each kind of change a release's page lists so many groups: it stays small, and the files hold all of them. */
export const MOST_LISTED = 100

const fileOf = (date: string): FrozenFile => ({
  label: `rates.csv of ${sayDate(date)}`,
  href: fileHref(`data/releases/${date}/rates.csv`),
})

/**
 * The data releases, newest first, each with what changed in the numbers since the one before it: of each kind of
 * change the `most` largest groups.
 */
export function toReleasePages(
  { releases, taxonomy, withdrawn }: Pick<Corpus, 'releases' | 'taxonomy' | 'withdrawn'>,
  most: number,
): ReleasePage[] {
  const names = toNames(taxonomy)
  return releases.map((release, index) => {
    const earlier = releases[index + 1]
    return {
      id: release.id,
      title: release.title,
      date: sayDate(release.date),
      short: sayShortDate(release.date),
      version: release.version,
      numbers: sayNumbers(release),
      corpus: release.corpus,
      href: pageHref('data', 'releases', release.id),
      editionHref: release.edition ? editionHref(release.date) : null,
      missing: toReleaseMissing(release, withdrawn),
      files: [fileOf(release.date), ...(earlier ? [fileOf(earlier.date)] : [])],
      earlier: earlier
        ? {
            date: sayDate(earlier.date),
            short: sayShortDate(earlier.date),
            href: pageHref('data', 'releases', earlier.id),
            changes: toChangeTable(earlier, release, names, most),
          }
        : null,
    }
  })
}
