import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { isFrozen, listBuilt } from './build-site.ts'

/** What a built page says of itself in its head. */
export interface ReadHead {
  /** The page's address: absolute where the site has one, by the file that was built. */
  address: string
  title: string
  description: string
  noindex: boolean
  canonical: string | null
  /** Open Graph properties, and `twitter:card`. */
  shared: Record<string, string>
  refresh: string | null
}

/** The heads of all pages of a built site but those of editions. `home` is its absolute address, with a slash at the end. */
export function readHeads(folder: string, home: string): ReadHead[] {
  return listBuilt(folder)
    .filter((path) => path.endsWith('.html') && !isFrozen(path))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8')
      const { document } = parseHTML(`${html.slice(0, html.indexOf('</head>'))}</head><body></body></html>`)
      const contentOf = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? null
      const shared = [...document.querySelectorAll('meta[property^="og:"], meta[name="twitter:card"]')].map((meta) => [
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
        meta.getAttribute('content') ?? '',
      ])
      return {
        address: home + path.replace(/index\.html$/, ''),
        title: document.querySelector('title')?.textContent ?? '',
        description: contentOf('meta[name="description"]') ?? '',
        noindex: contentOf('meta[name="robots"]') === 'noindex',
        canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
        shared: Object.fromEntries(shared),
        refresh: contentOf('meta[http-equiv="refresh"]'),
      }
    })
}
