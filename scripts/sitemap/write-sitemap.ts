import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPages } from '../build/list-pages.ts'
import { siteAddress } from '../build/site-address.ts'
import { isInSitemap } from './is-in-sitemap.ts'
import { toSitemap } from './to-sitemap.ts'

/** Writes the sitemap of a built site; nothing where the site's address is not known. */
export function writeSitemap(folder: string): void {
  const { site, base } = siteAddress()
  if (!site) return
  const home = new URL(base, site).href
  const named = listPages(folder)
    .filter(isInSitemap)
    .map((path) => new URL(path, home).href)
  for (const { name, text } of toSitemap(named, home)) writeFileSync(join(folder, name), text)
}
