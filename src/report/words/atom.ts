import { escaped } from '../../charts/to-markup.ts'
import { fileHref } from './href.ts'

/** One entry of a feed; texts are plain. */
export interface FeedEntry {
  title: string
  /** ISO day; an entry never changes after it. */
  day: string
  /** Root-relative address of the page, or of the place on it: the entry's id, so it must be stable. */
  href: string
  summary: string
}

/** A feed before it is written; the newest entry comes first. */
export interface Feed {
  /** Below the site: `feeds/treatments/acupuncture.atom`. */
  path: string
  title: string
  author: string
  /** Root-relative address of the page that lists the same. */
  page: string
  entries: FeedEntry[]
}

/** Words as XML has them; signs that no XML may hold are left out. */
const toXml = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  escaped(words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''))

const element = (name: string, words: string): string => `<${name}>${toXml(words)}</${name}>`
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${toXml(href)}"/>`

/** A day as the feed's time: what it tells of has days, and a feed asks for the second. */
const toTime = (day: string): string => `${day}T00:00:00Z`

/**
 * A feed as Atom (RFC 4287); null where there is nothing to tell of, since a feed has to say when it last changed.
 * `site` is the address under which the site is published.
 */
export function toAtom({ path, title, author, page, entries }: Feed, site: URL): string | null {
  const [newest] = entries
  if (!newest) return null
  const absolute = (href: string): string => new URL(href, site).href
  const self = absolute(fileHref(path))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('id', self),
    element('title', title),
    element('updated', toTime(newest.day)),
    `<author>${element('name', author)}</author>`,
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', absolute(page)),
    ...entries.flatMap(({ title: name, day, href, summary }) => [
      '<entry>',
      element('id', absolute(href)),
      element('title', name),
      element('published', toTime(day)),
      element('updated', toTime(day)),
      link('alternate', 'text/html', absolute(href)),
      element('summary', summary),
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n')
}
