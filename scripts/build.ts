import { parseShard } from '../src/corpus/shard.ts'
import { buildSite } from './build/build-site.ts'
import { readArguments, refuse } from './read-arguments.ts'

const { values } = readArguments('build')
if (!process.env['SITE_URL']) {
  console.warn(
    'SITE_URL is not set, so there are no canonical links, no sitemap and no feed. Set it to the site’s address to publish.',
  )
}
const shard = values.shard === undefined ? null : parseShard(values.shard)
if (values.shard !== undefined && !shard)
  refuse('build', `“${values.shard}” is no part; write 3/16 for the third of sixteen.`)
if (shard && !values.out) refuse('build', '--out DIR is missing: a part is no site of its own.')
process.exitCode = await buildSite({ out: values.out ?? 'dist', verbose: values.verbose, shard })
