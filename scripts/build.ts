import { buildSite } from './build-site.ts'

if (!process.env['SITE_URL']) {
  console.warn(
    'SITE_URL is not set, so there are no canonical links, no sitemap and no feed. Set it to the site’s address to publish.',
  )
}
process.exitCode = buildSite(process.argv.slice(2))
