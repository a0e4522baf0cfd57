import { existsSync, statSync } from 'node:fs'
import { listFiles } from '../../src/corpus/list-files.ts'
import { formatNumberOf } from '../../src/rates/format-rate.ts'

/** Why a folder can't be the corpus; null where it can. The default folder may be missing: then there is no letter. */
export function refuseCorpus(folder: string): string | null {
  const there = existsSync(folder) && statSync(folder).isDirectory()
  return process.env['CORPUS_DIR'] && !there
    ? `There is no folder ${folder}: set CORPUS_DIR to the folder of the letters.`
    : null
}

/** What a build says of PDFs that lie among the letters: it does not read them. null where there is none. */
export function sayUnreadPdfs(folder: string): string | null {
  // Links to folders and folders that cannot be read are listed under any name.
  const pdfs = listFiles(folder, ['.pdf', '.PDF']).filter((path) => /\.pdf$/i.test(path)).length
  return pdfs === 0
    ? null
    : `Not read: ${formatNumberOf(pdfs, 'PDF')} in ${folder}. npm run import -- ${folder} makes letters of them.`
}

/** Why `BUILD_PROCESSES` is none that a build could be divided into; null where it is one, or is not set. */
export function refuseProcesses(): string | null {
  const said = process.env['BUILD_PROCESSES']
  return !said || /^[1-9]\d{0,3}$/.test(said)
    ? null
    : `BUILD_PROCESSES is ${said}: set it to a whole number from 1 on, or leave it out.`
}

/**
 * The environment in which Astro runs: a fixed clock zone, no telemetry, and nothing that Vite and Astro would take
 * from the caller's, because the site's bytes must not depend on who calls.
 */
export function buildEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC' }
  for (const name of ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST']) delete env[name]
  return env
}
