import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteAddress } from '../build/site-address.ts'
import { isInSitemap } from './is-in-sitemap.ts'
import { toSitemap } from './to-sitemap.ts'

/** Writes the sitemap of a built site and its pages; nothing where the site's address is not known. */
export function writeSitemap(folder: string, pages: string[]): void {
  const { site, base } = siteAddress()
  if (!site) return
  const home = new URL(base, site).href
  const named = pages.filter(isInSitemap).map((path) => new URL(path, home).href)
  for (const { name, text } of toSitemap(named, home)) writeFileSync(join(folder, name), text)
}
