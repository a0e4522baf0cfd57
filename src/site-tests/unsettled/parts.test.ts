import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite, listBuilt, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'

const letters = join(temporaryFolder('parts'), 'letters')
const environment = { SITE_URL: 'https://example.org', SEARCH_SLICE: '40' }
let whole: Map<string, string>

afterAll(removeTemporaryFolders)

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })

/** The digest of every file of a site, by its path. */
const digests = (folder: string): Map<string, string> =>
  new Map(
    listBuilt(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  )

/** Paths that two sites do not have alike. */
const differing = (site: Map<string, string>): string[] =>
  [...new Set([...whole.keys(), ...site.keys()])].filter((path) => whole.get(path) !== site.get(path))

beforeAll(() => {
  const made = run('synthesize', '--letters', '100', '--seed', '3', '--out', letters)
  expect(made.status, made.stderr).toBe(0)
  const built = buildSite(letters, { ...environment, BUILD_PROCESSES: '1' })
  expect(built.status, built.output).toBe(0)
  whole = digests(built.folder)
  expect(whole.size).toBeGreaterThan(1000)
}, 600_000)

test.each(['2', '7'])('built in %s processes the site is the same, byte for byte', (processes) => {
  const built = buildSite(letters, { ...environment, BUILD_PROCESSES: processes })
  expect(built.status, built.output).toBe(0)
  expect(differing(digests(built.folder))).toEqual([])
})

test('three parts that are built apart and put together are the whole; two of them are refused', {
  timeout: 900_000,
}, () => {
  const parts = [1, 2, 3].map((number) => {
    const { folder, status, output } = buildSite(letters, environment, resolve('.'), ['--shard', `${number}/3`])
    expect(status, output).toBe(0)
    return folder
  })
  const out = join(temporaryFolder('merged'), 'site')
  const refused = run('merge', ...parts.slice(1), '--out', out)
  expect(refused.stderr).toContain('1 of 3 is not there once')
  expect([refused.status, existsSync(out)]).toEqual([2, false])
  const merged = run('merge', ...parts.reverse(), '--out', out)
  expect(merged.status, merged.stderr).toBe(0)
  expect(differing(digests(out))).toEqual([])
})

test('with letters read before the site is that of a build from nothing', () => {
  const cache = { ASTRO_CACHE_DIR: temporaryFolder('kept') }
  const again = buildSite(letters, { ...environment, ...cache })
  expect(again.status, again.output).toBe(0)
  const twice = buildSite(letters, { ...environment, ...cache })
  expect(differing(digests(again.folder))).toEqual([])
  expect(differing(digests(twice.folder))).toEqual([])
})
