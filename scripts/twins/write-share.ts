// Writes the Markdown twins of a share of a site's report pages beside them, in a process of its own:
// node scripts/twins/write-share.ts SITE 1/2
import '../build/follow-command.ts'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseShard } from '../../src/corpus/shard.ts'
import { tellBuild } from '../../src/corpus/tell-build.ts'
import { hasTwin, TWIN } from '../../src/report/site/twins.ts'
import { listPages } from '../build/list-pages.ts'
import { sayFault } from '../build/say-fault.ts'
import { toMarkdown } from './to-markdown.ts'

try {
  const [site = '', share = ''] = process.argv.slice(2)
  const { number, of } = parseShard(share) ?? { number: 1, of: 1 }
  // Dealt out by size, the largest first: every share has as much to do.
  const pages = listPages(site)
    .filter(hasTwin)
    .map((page) => ({ page, bytes: statSync(join(site, page, 'index.html')).size }))
    .sort((a, b) => b.bytes - a.bytes)
    .filter((_, place) => place % of === number - 1)
  for (const [done, { page }] of pages.entries()) {
    const markdown = toMarkdown(readFileSync(join(site, page, 'index.html'), 'utf8'))
    if (markdown !== null) writeFileSync(join(site, page, TWIN), markdown)
    tellBuild({ stage: 'Writing Markdown', done: done + 1, total: pages.length })
  }
} catch (thrown) {
  console.error(sayFault(thrown) ?? thrown)
  process.exitCode = 1
}
