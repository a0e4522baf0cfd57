import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import { packageOf, readLicence, readTypefaces, toThirdParty } from './third-party.ts'

/** The part of a bundle's file that tells what it was made of. */
interface Chunk {
  type: 'chunk' | 'asset'
  modules?: Record<string, { renderedLength?: number }>
}

/**
 * Writes THIRD-PARTY.txt beside the pages: what the bundler put into the site's scripts, and what is copied as it is, the
 * search's program and the typefaces.
 */
export function writeThirdParty(): AstroIntegration {
  const bundled = new Set<string>()
  const note = (files: Record<string, Chunk>) => {
    for (const { modules = {} } of Object.values(files))
      for (const [id, { renderedLength = 1 }] of Object.entries(modules)) {
        const name = renderedLength > 0 ? packageOf(id) : null
        if (name) bundled.add(name)
      }
  }
  return {
    name: 'third-party',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'third-party',
                // Server code is not shipped.
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: (_options, files) => note(files as Record<string, Chunk>),
              },
            ],
          },
        })
      },
      'astro:build:done': ({ dir }) => {
        const folder = (name: string) => resolve('node_modules', name)
        const parts = [
          ...[...bundled].map((name) => readLicence(folder(name), '_astro/*.js')),
          readLicence(folder('pagefind'), 'search/pagefind/'),
          ...readTypefaces(resolve('src/styles/fonts')),
        ]
        writeFileSync(new URL('THIRD-PARTY.txt', dir), toThirdParty(parts))
      },
    },
  }
}
