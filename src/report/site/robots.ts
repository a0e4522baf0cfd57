import { fileHref } from '../words/href.ts'

/** Sections that hold letters and lists of letters, and nothing that the site says itself. */
const OF_LETTERS = ['cases', 'browse']
/** Places in an address from which on a number is that of a further page of a list: `browse/state/texas/2`. */
const FURTHER: Record<string, number> = { browse: 3, quality: 1 }

/**
 * Whether search engines may keep a page, by its path below the base: `cases/cm16-0228949/`. Pages say so in their
 * head, and the sitemap leaves out what they refuse. Letters and their lists are the publisher's choice. Further pages
 * of a list hold other letters after each release, so nobody should be led there; pages without chrome are for frames.
 * A frozen edition has the pages of today once more, as they were: whoever searches should find today's.
 */
export function isIndexed(path: string, { indexLetters }: { indexLetters: boolean }): boolean {
  const [section = '', ...rest] = path.split('/').filter((part) => part !== '')
  if (section === 'embed' || section.startsWith('404')) return false
  if (section === 'editions' && rest.length > 0) return false
  if (OF_LETTERS.includes(section) && !indexLetters) return false
  const further = FURTHER[section]
  return further === undefined || rest.length < further || !/^\d+$/.test(rest.at(-1) ?? '')
}

/** Beginnings of the paths of files that hold letters’ words and cannot say themselves that search engines may not keep them. */
const FILES_OF_LETTERS = [
  'data/decisions',
  'data/letters',
  'data/records/',
  'feeds/',
  'search/letters/',
  'search/pagefind/',
]

/**
 * `robots.txt`. No page is closed to crawlers, for a page has to be fetched to tell that it may not be kept; only the
 * files that hold letters are, where the publisher keeps letters out. The sitemap is named where the site's address
 * is known.
 */
export function toRobots(site: URL | undefined, { indexLetters }: { indexLetters: boolean }): string {
  const closed = indexLetters ? [] : FILES_OF_LETTERS.map((path) => `Disallow: ${fileHref(path)}`)
  return [
    'User-agent: *',
    ...(closed.length > 0 ? closed : ['Allow: /']),
    ...(site ? ['', `Sitemap: ${new URL(fileHref('sitemap-index.xml'), site).href}`] : []),
    '',
  ].join('\n')
}
