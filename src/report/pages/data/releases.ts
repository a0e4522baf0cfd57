import type { Corpus } from '../../../corpus/corpus.ts'
import { formatInterval, formatNumberOf, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { sayDate } from '../../words/say.ts'

type Release = Corpus['releases'][number]

/** One data release as lists and feeds show it. */
interface ReleaseItem {
  /** Also the last part of its address; ISO day. */
  id: string
  date: string
  title: string
  version: string
  /** Plain text: the numbers, what they were before, and the first paragraph of the publisher's words. */
  summary: string
  href: string
}

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
export function toReleases({ releases }: Pick<Corpus, 'releases'>): ReleaseItem[] {
  return releases.map((release, index) => {
    const earlier = releases[index + 1]
    const before = earlier ? ` Before, in the release of ${sayDate(earlier.date)}: ${sayNumbers(earlier)}` : ''
    return {
      id: release.id,
      date: release.date,
      title: release.title,
      version: release.version,
      summary: `${sayNumbers(release)}${before} ${toPlain(release.body)}`.trim(),
      href: pageHref('data', 'releases', release.id),
    }
  })
}

/** Root-relative address of the feed. */
export const feedHref = (): string => fileHref('data/releases.atom')

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as XML has them; signs that no XML may hold are left out. */
const escaped = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

const element = (name: string, words: string): string => `<${name}>${escaped(words)}</${name}>`
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escaped(href)}"/>`

/** A day as the feed's time: releases have days, and a feed asks for the second. */
const toTime = (day: string): string => `${day}T00:00:00Z`

/**
 * The Atom feed (RFC 4287) of the data releases, newest first; null where there is none to tell of, since a feed has to
 * say when it last changed. `site` is the address under which the site is published.
 */
export function toReleasesFeed(corpus: Pick<Corpus, 'releases' | 'site'>, site: URL): string | null {
  const releases = toReleases(corpus)
  const [newest] = releases
  if (!newest) return null
  const { title, publisher } = corpus.site
  const absolute = (href: string): string => new URL(href, site).href
  const entries = releases.flatMap((release) => [
    '<entry>',
    element('id', absolute(release.href)),
    element('title', `${release.title} (version ${release.version})`),
    element('published', toTime(release.date)),
    element('updated', toTime(release.date)),
    link('alternate', 'text/html', absolute(release.href)),
    element('summary', release.summary),
    '</entry>',
  ])
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('id', absolute(feedHref())),
    element('title', `${title}: data releases`),
    element('updated', toTime(newest.date)),
    `<author>${element('name', publisher ?? title)}</author>`,
    link('self', 'application/atom+xml', absolute(feedHref())),
    link('alternate', 'text/html', absolute(pageHref('data'))),
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
