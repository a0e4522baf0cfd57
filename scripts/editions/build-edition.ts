import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { editionFolder, RELEASE_STAGE } from '../../src/corpus/editions.ts'
import { REPORT_ALONE } from '../../src/corpus/shard.ts'
import { toEditionPages } from '../../src/report/site/edition-pages.ts'
import { buildSite } from '../build/build-site.ts'
import type { EditionFacts } from './frame-page.ts'
import { type EditionFiles, makeEdition } from './make-edition.ts'

/** An edition that was written: how many pages and files, and how large they are together, in bytes. */
export interface WrittenEdition {
  pages: number
  files: number
  bytes: number
}

/** Writes the files; returns their bytes together. */
function writeFiles(folder: string, files: EditionFiles): number {
  let bytes = 0
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
    bytes += Buffer.byteLength(content)
  }
  return bytes
}

/**
 * Builds the report's own pages, of no letter, into a folder that is removed again, and makes the edition out of them,
 * below `stage`, where the rest of the release lies, which the pages name. `rates` are those of the release. Returns what
 * was written, or the exit code of a build that failed.
 */
export async function buildEdition(
  stage: string,
  rates: { dimension: string; id: string }[],
  facts: EditionFacts,
): Promise<WrittenEdition | number> {
  const root = mkdtempSync(join(tmpdir(), 'edition-'))
  // A build that is interrupted ends the command itself.
  process.once('exit', () => rmSync(root, { recursive: true, force: true }))
  const site = join(root, 'site')
  // Where the site is published is no part of an edition: its links are relative.
  const environment = { SITE_URL: '', BASE_PATH: '', [RELEASE_STAGE]: stage }
  // The build itself says what becomes of a signal. What comes after is one step: interrupted in it, a release is whole.
  let isBuilding = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      if (!isBuilding) process.exit()
    })
  }
  const status = await buildSite({ out: site, shard: REPORT_ALONE, environment })
  isBuilding = false
  if (status !== 0) return status
  const files = makeEdition(site, toEditionPages(rates), facts)
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length
  return { pages, files: files.size, bytes: writeFiles(editionFolder(stage, facts.date), files) }
}
