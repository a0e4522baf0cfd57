import { CONTENT } from '../../src/corpus/folders.ts'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { copyEditions } from '../editions/copy-editions.ts'
import { indexLetters } from '../search/index-letters.ts'
import { writeSitemap } from '../sitemap/write-sitemap.ts'
import { type RunPart, runAll } from './build-parts.ts'

/**
 * What is made of a site when all its pages are there: the frozen editions beside them, the sitemap, the pages’ twins in
 * Markdown, and the index of its letters. An exit code.
 */
export async function finishSite(
  site: string,
  processes: number,
  run: RunPart,
  listen: (event: BuildEvent) => void,
): Promise<number> {
  copyEditions(site, CONTENT)
  writeSitemap(site)
  const twins = await runAll(processes, listen, (number, own) =>
    run(['scripts/twins/write-share.ts', site, `${number}/${processes}`], {}, own),
  )
  return twins === 0 ? indexLetters(site, processes, (script, own) => run(script, {}, own), listen) : twins
}
