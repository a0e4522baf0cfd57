import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { toRandom } from '../../../scripts/synthesize/random.ts'
import { FIVE } from '../../corpus/fixtures/five.ts'
import {
  buildSite,
  copyProject,
  listBuilt,
  makeCorpus,
  removeTemporaryFolders,
  temporaryFolder,
} from '../build-site.ts'

const project = copyProject()
const corpus = makeCorpus({ 'one.txt': readFileSync('src/letter/fixtures/credentials-modified.txt') })
const environment = { ASTRO_CACHE_DIR: temporaryFolder('cache') }
const begun = performance.now()
const site = buildSite(corpus, environment, project)
const lasted = performance.now() - begun
const out = site.folder

const mounts: string[] = []
afterAll(() => {
  for (const folder of mounts) spawnSync('umount', [folder])
  removeTemporaryFolders()
})

const digest = (folder: string): string => {
  const hash = createHash('sha256')
  for (const path of listBuilt(folder)) hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  return hash.digest('hex')
}
const leftovers = (folder: string): string[] =>
  readdirSync(dirname(folder)).filter((name) => name.startsWith(`${basename(folder)}.`))

function startBuild(
  folder: string,
  signal?: NodeJS.Signals,
  after = 0,
): Promise<{ status: number | null; output: string }> {
  const build = spawn(process.execPath, ['scripts/run.mjs', 'build', '--out', folder], {
    cwd: project,
    env: { ...process.env, ...environment, CORPUS_DIR: corpus, NO_COLOR: '1' },
  })
  let output = ''
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (data) => {
      output += data
    })
  if (signal) setTimeout(() => build.kill(signal), after)
  return new Promise((resolve) => build.on('close', (status) => resolve({ status, output })))
}

test('50 interrupts of a build, at random moments: the old site stays whole, and nothing is left', async () => {
  expect(site.status, site.output).toBe(0)
  const before = digest(out)
  const moments = toRandom(6)
  let stopped = 0
  for (let at = 0; at < 50; at++) {
    const [signal, code] = at % 2 === 0 ? (['SIGINT', 130] as const) : (['SIGTERM', 143] as const)
    const { status, output } = await startBuild(out, signal, moments.whole(0, Math.round(lasted)))
    // Before the command listens, the signal ends it as it ends any program; at its end it has been done before.
    expect([0, code, null], output).toContain(status)
    if (status !== 0) stopped++
    expect(digest(out)).toBe(before)
    expect(leftovers(out)).toEqual([])
  }
  expect(stopped).toBeGreaterThan(20)
  expect(await startBuild(out)).toMatchObject({ status: 0 })
  expect(digest(out)).toBe(before)
}, 3_600_000)

/** A disk of so many megabytes; null where this user may not make one. */
function makeDisk(megabytes: number): string | null {
  const folder = temporaryFolder('disk')
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) return null
  mounts.push(folder)
  return folder
}
const disk = makeDisk(1)

const letters = join(disk ?? '', 'letters')
test.skipIf(disk === null)('a full disk lets an import say so for each file, and lose no letter', () => {
  const given = makeCorpus(Object.fromEntries(readdirSync(FIVE).map((name) => [name, readFileSync(join(FIVE, name))])))
  mkdirSync(letters)
  spawnSync('dd', ['if=/dev/zero', `of=${join(dirname(letters), 'filler')}`, 'bs=1k', 'count=1000'])
  const run = () =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'import', given, '--out', letters], { encoding: 'utf8' })
  const full = run()
  expect(full.status).toBe(1)
  expect(full.stderr).toMatch(/no space left on device/)
  for (const name of readdirSync(letters)) expect(name).toMatch(/^[^.].*\.txt$/)
  spawnSync('rm', [join(dirname(letters), 'filler')])
  expect(run().status).toBe(0)
  expect(readdirSync(letters)).toHaveLength(5)
})

test('the same bytes in another folder, zone, language and order of files, and on one core', () => {
  const names = readdirSync(FIVE)
  const texts = Object.fromEntries(names.toReversed().map((name) => [name, readFileSync(join(FIVE, name))]))
  const first = buildSite(FIVE, {}, project)
  expect(first.status, first.output).toBe(0)
  const elsewhere = join(temporaryFolder('a folder'), 'Ünter älles')
  mkdirSync(elsewhere)
  for (const name of readdirSync(project)) {
    if (name === 'node_modules') symlinkSync(join(process.cwd(), name), join(elsewhere, name))
    else if (!name.startsWith('.')) cpSync(join(project, name), join(elsewhere, name), { recursive: true })
  }
  const builds = [
    buildSite(makeCorpus(texts), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, project),
    buildSite(FIVE, { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }, elsewhere),
    buildSite(FIVE, { NODE_ENV: 'development', BASE_URL: '/x/', TERM: 'dumb', COLUMNS: '20' }, project),
  ]
  // One core: what is measured of the machine may set the pace, and nothing else.
  const slow = join(project, '.astro/sites/one-core')
  const pinned = spawnSync('taskset', ['-c', '0', process.execPath, 'scripts/run.mjs', 'build', '--out', slow], {
    cwd: project,
    env: { ...process.env, ASTRO_CACHE_DIR: temporaryFolder('cache'), CORPUS_DIR: FIVE },
    encoding: 'utf8',
  })
  if (!pinned.error) builds.push({ folder: slow, status: pinned.status ?? 1, output: pinned.stderr })
  for (const { status, output, folder } of builds) {
    expect(status, output).toBe(0)
    expect(digest(folder)).toBe(digest(first.folder))
  }
  expect(existsSync(join(first.folder, 'data/manifest.json'))).toBe(true)
  expect(JSON.parse(readFileSync(join(first.folder, 'data/manifest.json'), 'utf8'))).toMatchObject({
    schemaVersion: expect.any(String),
    corpus: { digest: expect.stringMatching(/^[0-9a-f]{64}$/), letters: 5 },
    codeVersion: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})
