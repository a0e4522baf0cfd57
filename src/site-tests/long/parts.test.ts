import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Built, buildSite, copyProject, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'
import { digestFiles } from '../digest-files.ts'

const letters = join(temporaryFolder('parts'), 'letters')
/** Slices of the search index so short that a hundred letters make three. */
const environment = { SITE_URL: 'https://example.org', SEARCH_SLICE: '40' }
/** Of all parts: letters are read once. */
const cache = temporaryFolder('cache')
let whole: Record<string, string>

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })

function digestBuilt({ status, output, folder }: Built): Record<string, string> {
  expect(status, output).toBe(0)
  return digestFiles(folder)
}

beforeAll(() => {
  const made = run('synthesize', '--letters', '100', '--seed', '3', '--out', letters)
  expect(made.status, made.stderr).toBe(0)
  whole = digestBuilt(buildSite(letters, { ...environment, BUILD_PROCESSES: '1' }))
  expect(Object.keys(whole).length).toBeGreaterThan(1000)
})
afterAll(removeTemporaryFolders)

test('built in three processes the site is the same, byte for byte', () => {
  expect(digestBuilt(buildSite(letters, { ...environment, BUILD_PROCESSES: '3' }))).toEqual(whole)
})

test.each([2, 3, 7])('%i parts that are built apart and put together are the whole; one is missed', (of) => {
  const parts = Array.from({ length: of }, (_, place) => {
    const shard = ['--shard', `${place + 1}/${of}`]
    const settings = { ...environment, ASTRO_CACHE_DIR: cache, BUILD_PROCESSES: '1' }
    const { folder, status, output } = buildSite(letters, settings, resolve('.'), shard)
    expect(status, output).toBe(0)
    return folder
  })
  const out = join(temporaryFolder('merged'), 'site')
  const refused = run('merge', ...parts.slice(1), '--out', out)
  expect(refused.stderr).toContain(`1 of ${of} is not there once`)
  expect([refused.status, existsSync(out)]).toEqual([2, false])
  const merged = run('merge', ...parts.toReversed(), '--out', out)
  expect(merged.status, merged.stderr).toBe(0)
  expect(digestFiles(out)).toEqual(whole)
  // The parts stay as they were.
  expect(parts.every((part) => existsSync(join(part, 'part.json')))).toBe(true)
})

describe('with letters read before, a build is that from nothing', () => {
  const project = copyProject()
  const settings = { ...environment, ASTRO_CACHE_DIR: temporaryFolder('kept') }
  const kept = () => digestBuilt(buildSite(letters, settings, project))
  const fromNothing = () => digestBuilt(buildSite(letters, environment, project))
  const change = (path: string, from: string, to: string) => {
    const file = join(project, path)
    const before = readFileSync(file, 'utf8')
    expect(before).toContain(from)
    writeFileSync(file, before.replaceAll(from, to))
  }

  test('where nothing has changed', () => {
    expect(kept()).toEqual(whole)
    expect(kept()).toEqual(whole)
  })

  test('where letters came, went and changed', () => {
    const [gone = '', renamed = '', longer = ''] = readdirSync(letters)
    rmSync(join(letters, gone))
    renameSync(join(letters, renamed), join(letters, 'renamed.txt'))
    appendFileSync(join(letters, longer), '\nA sentence more.\n')
    const now = kept()
    expect(now).not.toEqual(whole)
    expect(now).toEqual(fromNothing())
  })

  test('where the taxonomy and the parser have changed', () => {
    const before = kept()
    renameSync(join(project, 'content/treatments/ibuprofen.md'), join(project, 'content/treatments/motrin.md'))
    const renamed = kept()
    expect(renamed).not.toEqual(before)
    expect(renamed).toEqual(fromNothing())
    // The parser reads another outcome than the letters state.
    change('src/letter/read-outcome.ts', 'word.toLowerCase() as Outcome', "'overturned'")
    const misread = kept()
    expect(misread['data/decisions.csv']).not.toBe(renamed['data/decisions.csv'])
    expect(misread).toEqual(fromNothing())
  })
})
