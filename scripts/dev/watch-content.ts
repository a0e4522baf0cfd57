import { resolve, sep } from 'node:path'
import type { AstroIntegration } from 'astro'
import { CONTENT, corpusFolder } from '../../src/corpus/folders.ts'

/** An editor saves in several steps, a checkout changes many files: so long nothing may change, in milliseconds. */
const QUIET = 80
/** The module that loads the report for all pages. */
const REPORT = resolve('src/pages/_report.ts')

/**
 * While somebody edits, whatever changes in `content/` or in the corpus is read anew and open pages are loaded again.
 * A fault is told, and the site stays as it was until it is mended.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folders = [CONTENT, corpusFolder()]
        let timer: NodeJS.Timeout | undefined
        const refresh = async () => {
          try {
            await refreshContent?.({})
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error))
          }
          // Letters, settings and measurements stand in no collection: the pages that are known, and what they were made
          // of, are asked for anew as if the code that loads them had changed.
          server.watcher.emit('change', REPORT)
          server.environments.client.hot.send({ type: 'full-reload', path: '*' })
        }
        server.watcher.add(folders)
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return
          clearTimeout(timer)
          timer = setTimeout(refresh, QUIET)
        })
      },
    },
  }
}
