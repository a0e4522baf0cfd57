import { fileHref } from '../words/href.ts'

/** Files that hold letters’ words and cannot say themselves that search engines may not keep them. */
const OF_LETTERS = ['data/decisions.', 'data/letters.', 'search/letters.', 'search/pagefind/']

/**
 * `robots.txt`. No page is closed to crawlers, for a page has to be fetched to tell that it may not be kept; only the
 * files that hold letters are, where the publisher keeps letters out. The sitemap is named where the site's address
 * is known.
 */
export function toRobots(site: URL | undefined, { indexLetters }: { indexLetters: boolean }): string {
  const closed = indexLetters ? [] : OF_LETTERS.map((path) => `Disallow: ${fileHref(path)}`)
  return [
    'User-agent: *',
    ...(closed.length > 0 ? closed : ['Allow: /']),
    ...(site ? ['', `Sitemap: ${new URL(fileHref('sitemap-index.xml'), site).href}`] : []),
    '',
  ].join('\n')
}
