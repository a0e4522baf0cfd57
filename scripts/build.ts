import { parseArgs } from 'node:util'
import { buildSite } from './build/build-site.ts'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' }, verbose: { type: 'boolean' } } })
if (!process.env['SITE_URL']) {
  console.warn(
    'SITE_URL is not set, so there are no canonical links, no sitemap and no feed. Set it to the site’s address to publish.',
  )
}
process.exitCode = await buildSite(values)
