import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { corpusFolder } from '../src/corpus/folders.ts'
import { indexLetters } from './search/index-letters.ts'

const ASTRO = 'node_modules/astro/bin/astro.mjs'

/** Runs an Astro command on the corpus with a fixed clock zone and without telemetry; returns its exit code. */
export function runAstro(command: 'build' | 'check' | 'dev' | 'sync', options: string[]): number {
  const folder = corpusFolder()
  if (process.env['CORPUS_DIR'] && !(existsSync(folder) && statSync(folder).isDirectory())) {
    console.error(`There is no folder ${folder}: set CORPUS_DIR to the folder of the letters.`)
    return 2
  }
  // Vite and Astro take these from the environment; the site's bytes must not depend on who calls.
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' }
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST']) delete env[name]
  return spawnSync(process.execPath, [ASTRO, command, ...options], { stdio: 'inherit', env }).status ?? 1
}

/** Builds the site and the index of its letters; the options are those of Astro's build. Returns the exit code. */
export function buildSite(options: string[]): number {
  const { values } = parseArgs({ args: options, options: { outDir: { type: 'string' } }, strict: false })
  const status = runAstro('build', options)
  return status === 0 ? indexLetters(typeof values.outDir === 'string' ? values.outDir : 'dist') : status
}
