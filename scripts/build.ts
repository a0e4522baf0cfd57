import { buildSite } from './build-site.ts'

if (!process.env['SITE_URL']) {
  console.warn('SITE_URL is not set, so the pages carry no canonical links. Set it to the site’s address to publish.')
}
process.exitCode = buildSite(process.argv.slice(2))
