import { sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { AstroIntegration } from 'astro'
import { CONTENT, corpusFolder } from '../../src/corpus/folders.ts'
import { answerBetweenEdits } from './answer-between-edits.ts'

/** An editor saves in several steps, a checkout changes many files: so long nothing may change, in milliseconds. */
const QUIET = 80

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
        const answers = answerBetweenEdits(server.middlewares)
        let last = 0
        const refresh = async (own: number) => {
          let begun = false
          // After each edit of Markdown, Astro reads the settings of the collections anew. Until it has, it passes over
          // the wish and says nothing.
          do {
            await wait(QUIET)
            if (own !== last) return
            try {
              await refreshContent?.({
                context: {
                  begin: () => {
                    begun = true
                  },
                },
              })
            } catch (error) {
              logger.error(error instanceof Error ? error.message : String(error))
            }
          } while (!begun)
          // Letters, settings and measurements stand in no collection: what is known of pages is dropped as after a
          // change of one (`src/pages/_report` listens too).
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {})
          server.environments.client.hot.send({ type: 'full-reload', path: '*' })
        }
        server.watcher.add(folders)
        server.watcher.on('all', (_event, path) => {
          if (folders.some((folder) => path === folder || path.startsWith(folder + sep))) {
            last++
            const own = last
            answers.read(() => refresh(own))
          }
        })
      },
    },
  }
}
