import type { Corpus } from '../../../corpus/corpus.ts'
import { formatInterval, formatNumberOf, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { toAtom } from '../../words/atom.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { sayDate } from '../../words/say.ts'

type Release = Corpus['releases'][number]

/** The numbers of a release in a sentence: `2 of 9 decisions in 5 letters overturned (22.2%, 95% interval 4.3 to 64.2%).` */
export function sayNumbers({ letters, decisions, overturned, rates }: Release): string {
  const { rate = null, low = null, high = null } = rates.find(({ dimension }) => dimension === 'all') ?? {}
  const share =
    rate === null || low === null || high === null
      ? ''
      : ` (${formatPercent(rate)}, 95% interval ${formatInterval({ low, high })})`
  return `${formatPart(overturned, decisions)} decision${decisions === 1 ? '' : 's'} in ${formatNumberOf(letters, 'letter')} overturned${share}.`
}

/** The first paragraph of a Markdown text without its marks. */
const toPlain = (markdown: string): string =>
  (markdown.trim().split(/\n\s*\n/)[0] ?? '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+\s*|[*_`]/gm, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The data releases, newest first. */
export function toReleases({ releases }: Pick<Corpus, 'releases'>) {
  return releases.map((release, index) => {
    const earlier = releases[index + 1]
    const before = earlier ? ` Before, in the release of ${sayDate(earlier.date)}: ${sayNumbers(earlier)}` : ''
    return {
      // Also the last part of its address; ISO day.
      id: release.id,
      date: release.date,
      title: release.title,
      version: release.version,
      // Plain text: the numbers, what they were before, and the first paragraph of the publisher's words.
      summary: `${sayNumbers(release)}${before} ${toPlain(release.body)}`.trim(),
      href: pageHref('data', 'releases', release.id),
    }
  })
}

const FEED = 'data/releases.atom'

/** Root-relative address of the feed. */
export const feedHref = (): string => fileHref(FEED)

/** The Atom feed of the data releases, newest first; null where there is none to tell of. */
export function toReleasesFeed(corpus: Pick<Corpus, 'releases' | 'site'>, site: URL): string | null {
  const { title, publisher } = corpus.site
  const entries = toReleases(corpus).map(({ title: name, version, date, href, summary }) => ({
    title: `${name} (version ${version})`,
    day: date,
    href,
    summary,
  }))
  const feed = {
    path: FEED,
    title: `${title}: data releases`,
    author: publisher ?? title,
    page: pageHref('data'),
    entries,
  }
  return toAtom(feed, site)
}
