import type { AstroIntegration } from 'astro'
import { buildsReport } from '../../src/corpus/shard.ts'
import { tellBuild } from '../../src/corpus/tell-build.ts'

/** Tells the command that started a build how many pages are written, of how many. */
export function reportPages(): AstroIntegration {
  return {
    name: 'report-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        tellBuild({ stage: 'Bundling', done: 0, total: 0 })
        setPrerenderer((own) => {
          let done = 0
          let total = 0
          const tell = () => tellBuild({ stage: 'Writing pages and files', done, total })
          return {
            ...own,
            getStaticPaths: async () => {
              const all = await own.getStaticPaths()
              // Pages with an address of their own are the report's; the others know themselves of which part they are.
              const paths = all.filter(({ route }) => route.params.length > 0 || buildsReport())
              total = paths.length
              tell()
              return paths
            },
            render: async (request, options) => {
              const rendered = await own.render(request, options)
              done++
              tell()
              return rendered
            },
          }
        })
      },
    },
  }
}
