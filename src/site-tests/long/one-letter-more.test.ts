import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listSiteFiles, type PublishPlan, planPublishing } from '../../../scripts/build/file-list.ts'
import { buildSite, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'

const LETTERS = 120
const root = temporaryFolder('more')
const [letters, held] = [join(root, 'letters'), join(root, 'held')]
const settings = { ASTRO_CACHE_DIR: temporaryFolder('cache'), SITE_URL: 'https://example.org', BUILD_PROCESSES: '1' }
let site = ''
let id = ''
let plan: PublishPlan

/** Paths that are to be uploaded below a folder of the site. */
const listChanged = (folder: string): string[] =>
  plan.upload.map(({ path }) => path).filter((path) => path.startsWith(folder))

function build(): string {
  const { folder, status, output } = buildSite(letters, settings)
  expect(status, output).toBe(0)
  return folder
}

beforeAll(() => {
  const words = ['synthesize', '--letters', String(LETTERS), '--seed', '5', '--mix', 'published', '--out', letters]
  const made = spawnSync(process.execPath, ['scripts/run.mjs', ...words], { encoding: 'utf8' })
  expect(made.status, made.stderr).toBe(0)
  const names = readdirSync(letters).filter((name) => name.endsWith('.txt'))
  const more = names[LETTERS / 2] as string
  mkdirSync(held)
  renameSync(join(letters, more), join(held, more))
  const before = build()
  renameSync(join(held, more), join(letters, more))
  site = build()
  const cases = new Set(readdirSync(join(before, 'cases')))
  id = readdirSync(join(site, 'cases')).find((name) => !cases.has(name)) as string
  plan = planPublishing(listSiteFiles(before), listSiteFiles(site))
})
afterAll(removeTemporaryFolders)

test('a letter more changes its own page, and of the others those few that lead to it or to letters like it', () => {
  const changed = listChanged('cases/')
  expect(changed).toContain(`cases/${id}/index.html`)
  expect(changed.length).toBeLessThan(LETTERS / 10)
})

test('it changes the lists in which it stands, and no other', () => {
  const changed = listChanged('browse/')
  expect(changed.length).toBeGreaterThan(20)
  // A list has further pages, and lists by outcome, below it: the letter stands on one of them.
  const list = (path: string) => dirname(path).replace(/(?:\/(?:\d|\d\d|upheld|overturned))+$/, '')
  const holds = (folder: string) =>
    readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('index.html'))
      .some((name) => readFileSync(join(site, folder, name), 'utf8').includes(`/cases/${id}/`))
  expect(changed.filter((path) => !holds(list(path)))).toEqual([])
})

test('of the letters in the index of the search, its own is new and no other changes', () => {
  expect(listChanged('search/pagefind/1/fragment/')).toHaveLength(1)
  expect(plan.remove.filter(({ path }) => path.includes('/fragment/'))).toEqual([])
})
