import { basePath } from '../words/href.ts'
import { REFERRER_POLICY, toPagePolicy } from './policy.ts'
import { isIndexed } from './robots.ts'
import { hasTwin, TWIN } from './twins.ts'

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
  /** Whether the page only tells that something was taken away. */
  gone?: boolean
  /** The address under which the site is published; none where it is not known. */
  site: URL | undefined
  indexLetters: boolean
  /** What every page says of letters that are made up; such pages are for no search engine. */
  madeUp: string | null
  card: CardLink
}

export interface PageHead {
  /** With the site's title, where the page's own is another. */
  title: string
  /** Search engines may not keep the page. */
  noindex: boolean
  /** What the page may load, and what other sites are told of whoever leaves it: what a host's headers say too. */
  policy: string
  referrer: string
  /** Absolute; null where the site's address is not known, and for the page for wrong addresses. */
  canonical: string | null
  /** Root-relative address of the same as Markdown; null for pages of letters and lists. */
  twin: string | null
  /**
   * Open Graph, in order, besides the description, which is the page's own. None for lists and for pages that repeat
   * another, which are half of a large site; and none without the site's address, since it asks for the page's and a picture's.
   */
  graph: { property: string; content: string }[] | null
}

/** Width and height of a card, in pixels. */
const CARD_SIZE = [1200, 630] as const

/** What a page is shared with, https://ogp.me. */
function toGraph({ title, siteTitle, pathname, card }: HeadInput, site: URL): PageHead['graph'] {
  const [width, height] = CARD_SIZE
  const properties = {
    type: pathname === basePath() ? 'website' : 'article',
    site_name: siteTitle,
    title,
    url: new URL(pathname, site).href,
    image: new URL(card.href, site).href,
    'image:width': String(width),
    'image:height': String(height),
    'image:alt': card.alt,
  }
  return Object.entries(properties).map(([name, content]) => ({ property: `og:${name}`, content }))
}

/** What stands in the head of a page for search engines and for those who share it. */
export function toPageHead(input: HeadInput): PageHead {
  const { title, siteTitle, pathname, repeats = pathname, gone, indexLetters, madeUp } = input
  const path = pathname.slice(basePath().length)
  // The page for wrong addresses is shown at any address, and has none of its own.
  const site = path.startsWith('404') ? undefined : input.site
  return {
    title: title === siteTitle ? title : `${title} | ${siteTitle}`,
    policy: toPagePolicy(path),
    referrer: REFERRER_POLICY,
    noindex: madeUp !== null || gone === true || repeats !== pathname || !isIndexed(path, { indexLetters }),
    twin: hasTwin(path) && repeats === pathname ? pathname + TWIN : null,
    canonical: site ? new URL(repeats, site).href : null,
    graph: site && repeats === pathname && !path.startsWith('browse/') ? toGraph(input, site) : null,
  }
}
