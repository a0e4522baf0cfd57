/** A file below the built site. */
export interface SitemapFile {
  name: string
  text: string
}

/** Search engines read at most 50,000 addresses of 50 MB in one file. */
const MOST = 45_000
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)

/** A list of addresses as the sitemap's files have it: one a line, so that two releases can be compared. */
const listed = (outer: string, inner: string, addresses: string[]): string =>
  [
    HEAD,
    `<${outer} ${SPACE}>`,
    ...addresses.map((address) => `<${inner}><loc>${escaped(address)}</loc></${inner}>`),
    `</${outer}>`,
    '',
  ].join('\n')

/**
 * The sitemap of absolute addresses: an index, and as many lists below `home` as it takes. No dates: a page's date is
 * that of the release, which tells nobody which pages have changed.
 */
export function toSitemap(addresses: string[], home: string, most = MOST): SitemapFile[] {
  const sorted = [...addresses].sort()
  const lists = Array.from({ length: Math.ceil(sorted.length / most) }, (_, place) => ({
    name: `sitemap-${place}.xml`,
    text: listed('urlset', 'url', sorted.slice(place * most, (place + 1) * most)),
  }))
  const index = lists.map(({ name }) => new URL(name, home).href)
  return [{ name: 'sitemap-index.xml', text: listed('sitemapindex', 'sitemap', index) }, ...lists]
}
