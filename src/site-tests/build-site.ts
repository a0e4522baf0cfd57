import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export interface Built {
  folder: string
  status: number
  output: string
}

const made: string[] = []

export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `imr-${name}-`))
  made.push(folder)
  return folder
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/**
 * Builds a corpus into a folder of its own with the command that a publisher runs. A site that test files share lies,
 * with what its build kept, in `shared`, which is removed at the end of the run.
 */
export function buildSite(
  corpus: string,
  environment: Record<string, string> = {},
  project = resolve('.'),
  options: string[] = [],
  shared?: string,
): Built {
  const within = shared ?? temporaryFolder('sites')
  const folder = mkdtempSync(join(within, 'site-'))
  const { SITE_URL: _, BASE_PATH: __, ...inherited } = process.env
  const result = spawnSync(process.execPath, ['scripts/run.mjs', 'build', '--out', folder, ...options], {
    cwd: project,
    env: {
      ...inherited,
      ASTRO_CACHE_DIR: mkdtempSync(join(within, 'cache-')),
      CORPUS_DIR: corpus,
      ...environment,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { folder, status: result.status ?? 1, output: result.stdout + result.stderr }
}

/** Freezes a data release in a copy of the project, with the command that a publisher runs. */
export function freezeRelease(project: string, corpus: string, ...options: string[]): Omit<Built, 'folder'> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'release', ...options], {
    cwd: project,
    env: {
      ...process.env,
      ASTRO_CACHE_DIR: temporaryFolder('cache'),
      CORPUS_DIR: corpus,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
    encoding: 'utf8',
  })
  return { status: status ?? 1, output: stdout + stderr }
}

/** A copy of the project, to be built with other contents. */
export function copyProject(): string {
  const project = temporaryFolder('project')
  for (const name of ['src', 'content', 'scripts', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(resolve(name), join(project, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  return project
}

/** A corpus folder with the given files. */
export function makeCorpus(files: Record<string, string | Uint8Array>): string {
  const folder = temporaryFolder('corpus')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Paths of the built files below the folder, sorted. */
export function listBuilt(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/**
 * Whether a built file is one of a frozen edition: what today asks of pages can't be asked of those, and a publisher may
 * have many. Editions have a test of their own.
 */
export const isFrozen = (path: string): boolean => /^editions\/\d[^/]*\//.test(path)
