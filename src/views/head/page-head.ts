import { basePath } from '../href.ts'
import { isIndexed } from './is-indexed.ts'

/** A picture that stands for a page where it is shared. */
export interface CardLink {
  /** Root-relative. */
  href: string
  /** What the picture says. */
  alt: string
}

/** What a page tells of itself. */
export interface HeadInput {
  /** The page's own title. */
  title: string
  siteTitle: string
  description: string
  /** Root-relative address of the page as it is built. */
  pathname: string
  /** Root-relative address of the page that this one repeats or points to; search engines may keep that alone. */
  repeats?: string | undefined
  /** The address under which the site is published; none where it is not known. */
  site: URL | undefined
  indexLetters: boolean
  card: CardLink
}

/** The head of one page. */
export interface PageHead {
  /** With the site's title, where the page's own is another. */
  title: string
  /** Search engines may not keep the page. */
  noindex: boolean
  /** Absolute; null where the site's address is not known. */
  canonical: string | null
  /** Open Graph, in order. */
  graph: { property: string; content: string }[]
  /** How large a picture Twitter and those who follow it show. */
  twitter: 'summary' | 'summary_large_image'
}

/** Width and height of a card, in pixels. */
export const CARD_SIZE = [1200, 630] as const

/** What stands in the head of a page for search engines and for those who share it. */
export function toPageHead(input: HeadInput): PageHead {
  const { title, siteTitle, description, pathname, repeats = pathname, site, indexLetters, card } = input
  const base = basePath()
  const absolute = (address: string): string | null => (site ? new URL(address, site).href : null)
  const canonical = absolute(repeats)
  const image = absolute(card.href)
  const [width, height] = CARD_SIZE
  const graph: [property: string, content: string | null][] = [
    ['type', pathname === base ? 'website' : 'article'],
    ['site_name', siteTitle],
    ['locale', 'en_US'],
    ['title', title],
    ['description', description],
    ['url', canonical],
    ['image', image],
    ...(image
      ? ([
          ['image:type', 'image/png'],
          ['image:width', String(width)],
          ['image:height', String(height)],
          ['image:alt', card.alt],
        ] satisfies [string, string][])
      : []),
  ]
  return {
    title: title === siteTitle ? title : `${title} | ${siteTitle}`,
    noindex: repeats !== pathname || !isIndexed(pathname.slice(base.length), { indexLetters }),
    canonical,
    graph: graph.flatMap(([name, content]) => (content === null ? [] : [{ property: `og:${name}`, content }])),
    twitter: image ? 'summary_large_image' : 'summary',
  }
}
