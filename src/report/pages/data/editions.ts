import { sayEditionCitation } from '../../../cite/edition.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { pageHref } from '../../words/href.ts'
import { sayDate } from '../../words/say.ts'
import { toReleaseMissing } from './release-missing.ts'
import { sayNumbers } from './releases.ts'

/** Root-relative address of the edition of a day. */
export const editionHref = (date: string): string => pageHref('editions', date)

/** The frozen editions: whoever cites one finds what was there, whatever letters come later. */
export function toEditionsPage(
  { releases, withdrawn, site: { title } }: Pick<Corpus, 'releases' | 'withdrawn' | 'site'>,
  site: URL | undefined,
) {
  return {
    title: 'Frozen editions',
    lead: 'The report as it was on the day of a data release. No later letter, rule or entry changes a page of it.',
    // Newest first.
    editions: releases
      .filter(({ edition }) => edition)
      .map((release) => {
        const { date, version } = release
        const href = editionHref(date)
        const day = sayDate(date)
        return {
          id: date,
          title: `Edition of ${day}`,
          href,
          version,
          // `2 of 9 decisions in 5 letters overturned (22.2%, 95% interval 4.3 to 64.2%).`
          numbers: sayNumbers(release),
          cite: sayEditionCitation({ site: title, page: null, day, version }),
          // Ends the citation: whole where that of the site is known.
          address: site ? new URL(href, site).href : href,
          // The data release that it was frozen with.
          releaseHref: pageHref('data', 'releases', date),
          // How many of its letters were withdrawn since, with the ledger; null where none was.
          missing: toReleaseMissing(release, withdrawn),
        }
      }),
  }
}
