import type { Corpus } from '../../../corpus/corpus.ts'
import { fileHref, pageHref } from '../../words/href.ts'
import { toReleases } from './release-items.ts'

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
