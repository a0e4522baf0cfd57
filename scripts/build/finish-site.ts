import { CONTENT } from '../../src/corpus/folders.ts'
import type { BuildEvent } from '../../src/corpus/tell-build.ts'
import { hasTwin } from '../../src/report/site/twins.ts'
import { copyEditions } from '../editions/copy-editions.ts'
import { indexLetters } from '../search/index-letters.ts'
import { writeSitemap } from '../sitemap/write-sitemap.ts'
import { type RunPart, runAll } from './build-parts.ts'
import { listPages } from './list-pages.ts'

/** In the time in which a process starts (0.5 s, and 110 MB), one that runs already writes the twins of so many pages. */
const WORTH_A_PROCESS = 200

/** How many of the processes share the twins of so many pages: of a small site not all that a large machine has. */
export const countShares = (pages: number, processes: number): number =>
  Math.max(1, Math.min(processes, Math.floor(pages / WORTH_A_PROCESS)))

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
  const pages = listPages(site)
  writeSitemap(site, pages)
  const shares = countShares(pages.filter(hasTwin).length, processes)
  const twins = await runAll(shares, listen, (number, own) =>
    run(['scripts/twins/write-share.ts', site, `${number}/${shares}`], {}, own),
  )
  return twins === 0 ? indexLetters(site, processes, (script, own) => run(script, {}, own), listen) : twins
}
