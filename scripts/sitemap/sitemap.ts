import { writeFileSync } from 'node:fs'
import type { AstroConfig, AstroIntegration } from 'astro'
import { isInSitemap } from './is-in-sitemap.ts'
import { toSitemap } from './to-sitemap.ts'

/** Writes the sitemap of a built site; nothing where the site's address is not known. */
export function sitemap(): AstroIntegration {
  let config: AstroConfig | undefined
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config
      },
      'astro:build:done': ({ dir, pages }) => {
        if (!config?.site) return
        const { base, site } = config
        const home = new URL(base, site).href
        const addresses = pages.map(({ pathname }) => new URL(pathname.replace(/^\//, ''), home).href)
        const named = addresses.filter((address) => isInSitemap(address, base))
        for (const { name, text } of toSitemap(named, home)) writeFileSync(new URL(name, dir), text)
      },
    },
  }
}
