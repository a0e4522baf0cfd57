import { CONTENT } from '../../src/corpus/folders.ts'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { copyEditions } from '../editions/copy-editions.ts'
import { indexLetters } from '../search/index-letters.ts'
import { writeSitemap } from '../sitemap/write-sitemap.ts'
import { writeTwins } from '../twins/write-twins.ts'
import type { RunPart } from './build-parts.ts'

/**
 * What is made of a site when all its pages are there: the frozen editions beside them, the sitemap, the pages’ twins in
 * Markdown, and the index of its letters. An exit code.
 */
export function finishSite(
  site: string,
  processes: number,
  run: RunPart,
  listen: (event: BuildEvent) => void,
): Promise<number> {
  copyEditions(site, CONTENT)
  writeSitemap(site)
  writeTwins(site, (done, total) => listen({ stage: 'Writing Markdown', done, total }))
  return indexLetters(site, processes, (script) => run(script, {}, listen))
}
