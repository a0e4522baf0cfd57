import { buildSite } from './build/build-site.ts'
import { readArguments } from './commands.ts'

const { values } = readArguments('build')
if (!process.env['SITE_URL']) {
  console.warn(
    'SITE_URL is not set, so there are no canonical links, no sitemap and no feed. Set it to the site’s address to publish.',
  )
}
process.exitCode = await buildSite({ out: values.out ?? 'dist', verbose: values.verbose })
