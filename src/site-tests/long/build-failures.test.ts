import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIVE } from '../../corpus/fixtures/five.ts'
import { buildSite, copyProject, makeCorpus, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'
import { digestFiles } from '../digest-files.ts'
import { listLeftovers, startBuild, waitUntil } from './run-build.ts'

const project = realpathSync(copyProject())
const texts = Object.fromEntries(readdirSync(FIVE).map((name) => [name, readFileSync(join(FIVE, name))]))
const cache = temporaryFolder('cache')
const environment = { ASTRO_CACHE_DIR: cache, CORPUS_DIR: makeCorpus(texts) }
let fresh: Record<string, string>

beforeAll(() => {
  const built = buildSite(environment.CORPUS_DIR, environment, project)
  expect(built.status, built.output).toBe(0)
  fresh = digestFiles(built.folder)
})

const mounts: string[] = []
afterAll(() => {
  for (const folder of mounts) spawnSync('umount', [folder])
  removeTemporaryFolders()
})

/** A disk of so many megabytes; null where this user may not make one. */
function makeDisk(megabytes: number): string | null {
  const folder = temporaryFolder('disk')
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status !== 0) return null
  mounts.push(folder)
  return folder
}

/** A site of before, small, where a new one is to be built. */
function makeOld(out: string): string {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'index.html'), 'of before')
  return out
}

/** Builds where it must fail, with an exit code of 1; what it said. The old site is then as it was, and alone. */
async function failToBuild(out: string, settings: Record<string, string> = {}): Promise<string> {
  const { status, output } = await startBuild(project, out, { ...environment, ...settings }).ended
  expect(status, output).toBe(1)
  expect(output.trimEnd().split('\n').at(-1)).toBe(`The site was not built. ${out} is as it was before.`)
  expect(readdirSync(out)).toEqual(['index.html'])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('of before')
  expect(listLeftovers(out)).toEqual([])
  return output
}

/** What prints the stack of an error. */
const STACK = /^\s+at .*:\d+:\d+\)?$/m
const small = makeDisk(1)

test.skipIf(!small)('a site is built on another disk; one that is too small is told as that', async () => {
  const out = makeOld(join(small as string, 'site'))
  const output = await failToBuild(out)
  expect(output).toMatch(/No space is left on the disk; free some/)
  expect(output).not.toMatch(STACK)
  const large = join(makeDisk(100) as string, 'site')
  const { status, output: said } = await startBuild(project, large, environment).ended
  expect(status, said).toBe(0)
  expect(digestFiles(large)).toEqual(fresh)
  expect(readdirSync(dirname(large)).sort()).toEqual([basename(large), `${basename(large)}.files`])
})

test.skipIf(!small)('a disk is full that keeps what was read', async () => {
  const full = makeDisk(1) as string
  spawnSync('dd', ['if=/dev/zero', `of=${join(full, 'filler')}`, 'bs=1k', 'count=1020'])
  const output = await failToBuild(makeOld(join(temporaryFolder('out'), 'site')), { ASTRO_CACHE_DIR: full })
  expect(output).toMatch(/No space is left on the disk; free some/)
  expect(output).not.toMatch(STACK)
})

test.skipIf(!small)('a disk that is mounted where the site is to stand is refused at once', async () => {
  const disk = makeDisk(1) as string
  const { status, output } = await startBuild(project, disk, environment).ended
  expect(status).toBe(2)
  expect(output).toContain(`${disk} is a disk of its own; name a folder on it`)
})

test.skipIf(!small)('a full disk lets an import say so for each file, and lose no letter', () => {
  const disk = makeDisk(1) as string
  const [letters, filler] = [join(disk, 'letters'), join(disk, 'filler')]
  mkdirSync(letters)
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k', 'count=1000'])
  const run = () =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'import', environment.CORPUS_DIR, '--out', letters], {
      encoding: 'utf8',
    })
  const full = run()
  expect(full.status).toBe(1)
  expect(full.stderr).toMatch(/no space left on device/)
  for (const name of readdirSync(letters)) expect(name).toMatch(/^[^.].*\.txt$/)
  rmSync(filler)
  expect(run().status).toBe(0)
  expect(readdirSync(letters)).toHaveLength(5)
})

/** What takes from the one who may do everything the right to pass over what files allow; null where it is not there. */
const asOthers = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : []
const bound = asOthers.length === 0 || spawnSync(asOthers[0] as string, [...asOthers.slice(1), 'true']).status === 0

test.skipIf(!bound)('a folder that may not be written is told as that', () => {
  const folder = temporaryFolder('closed')
  const out = makeOld(join(folder, 'site'))
  chmodSync(folder, 0o555)
  const [command = '', ...words] = [...asOthers, process.execPath, 'scripts/run.mjs', 'build', '--out', out]
  const { status, stderr } = spawnSync(command, words, {
    cwd: project,
    env: { ...process.env, ...environment, NO_COLOR: '1' },
    encoding: 'utf8',
  })
  chmodSync(folder, 0o755)
  expect(status, stderr).toBe(1)
  expect(stderr).toContain(`${folder}: This may not be read or written by this user; allow it`)
  expect(stderr).not.toMatch(STACK)
  expect(readdirSync(folder)).toEqual(['site'])
  expect(readdirSync(out)).toEqual(['index.html'])
})

test('memory that runs out is told as that', async () => {
  const output = await failToBuild(makeOld(join(temporaryFolder('out'), 'site')), {
    NODE_OPTIONS: '--max-old-space-size=64',
  })
  expect(output).toMatch(/A process of the build was ended by SIGABRT: mostly memory ran out; BUILD_PROCESSES=1/)
})

test('a letter that vanishes while the site is built stops the build, which then can be run again', async () => {
  const corpus = makeCorpus(texts)
  const own = { ...environment, ASTRO_CACHE_DIR: temporaryFolder('cache'), CORPUS_DIR: corpus, BUILD_PROCESSES: '2' }
  const out = makeOld(join(temporaryFolder('out'), 'site'))
  const failed = failToBuild(out, own)
  // When letters have been read, pages are yet to be bundled.
  const parts = join(project, '.astro/parts')
  await waitUntil(() => existsSync(parts) && readdirSync(parts).length > 0)
  const [name = ''] = Object.keys(texts)
  rmSync(join(corpus, name))
  const output = await failed
  expect(output).toMatch(/letters came or went meanwhile|The file was there and is gone/)
  expect(output).not.toMatch(STACK)
  writeFileSync(join(corpus, name), texts[name] as Buffer)
  const { status, output: said } = await startBuild(project, out, own).ended
  expect(status, said).toBe(0)
  expect(digestFiles(out)).toEqual(fresh)
})
