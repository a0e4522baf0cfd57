import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toRandom } from '../../../scripts/synthesize/random.ts'
import { buildSite, copyProject, makeCorpus, removeTemporaryFolders, temporaryFolder } from '../build-site.ts'
import { digestFiles } from '../digest-files.ts'
import { listLeftovers, listProcesses, startBuild, waitUntil } from './run-build.ts'

const project = realpathSync(copyProject())
const cache = temporaryFolder('cache')
const environment = {
  ASTRO_CACHE_DIR: cache,
  CORPUS_DIR: makeCorpus({ 'one.txt': readFileSync('src/letter/fixtures/credentials-modified.txt') }),
}
/** In the old site and in no new one, so that it shows which of the two stands there. */
const MARK = 'of-before.txt'
let out = ''
let fresh: Record<string, string>
/** How long a build takes at most, in milliseconds. */
let lasts = 0

beforeAll(() => {
  const begun = performance.now()
  const built = buildSite(environment.CORPUS_DIR, environment, project)
  lasts = performance.now() - begun
  expect(built.status, built.output).toBe(0)
  out = built.folder
  fresh = digestFiles(out)
})
afterAll(removeTemporaryFolders)

/** Puts a site of before there; its digests. */
function markOld(): Record<string, string> {
  writeFileSync(join(out, MARK), 'of before')
  return digestFiles(out)
}

/** What a process of a build has started ends when its input ends. */
const waitUntilAlone = () => waitUntil(() => listProcesses(project).length === 0)

/** Everything that a build may have left: beside the site, and of pages in the project. */
function listLeft(): string[] {
  const parts = join(project, '.astro/parts')
  return [...listLeftovers(out), ...(existsSync(parts) ? readdirSync(parts) : [])]
}

/** A whole build, after which the site is the new one and nothing of builds before it is left. */
async function expectBuilt(): Promise<void> {
  const { status, output } = await startBuild(project, out, environment).ended
  expect(status, output).toBe(0)
  expect(digestFiles(out)).toEqual(fresh)
  expect(listLeft()).toEqual([])
  await waitUntilAlone()
}

test('40 interrupts of a build, at random moments: the old site stays whole, and nothing is left', async () => {
  const moments = toRandom(6)
  let stopped = 0
  for (let at = 0; at < 40; at++) {
    const [signal, code] = at % 2 === 0 ? (['SIGINT', 130] as const) : (['SIGTERM', 143] as const)
    const old = markOld()
    const begun = performance.now()
    const build = startBuild(project, out, { ...environment, BUILD_PROCESSES: at % 4 === 3 ? '2' : '1' })
    const timer = setTimeout(() => build.send(signal), moments.whole(0, Math.round(lasts)))
    const { status, output } = await build.ended
    clearTimeout(timer)
    // Before the command listens the signal ends it as it ends any program; at the end it has been done before.
    expect([0, code, null], output).toContain(status)
    if (status === 0) {
      lasts = Math.min(lasts, performance.now() - begun)
      expect(digestFiles(out)).toEqual(fresh)
    } else if (status === code) {
      stopped++
      expect(output).toMatch(/\nInterrupted\. .* is as it was before\.\n$/)
      expect(digestFiles(out)).toEqual(old)
    } else {
      expect([old, fresh]).toContainEqual(digestFiles(out))
    }
    expect(listLeft()).toEqual([])
    expect(existsSync(join(cache, 'build.lock'))).toBe(false)
    await waitUntilAlone()
  }
  expect(stopped).toBeGreaterThan(5)
  await expectBuilt()
}, 3_600_000)

test('10 kills of a build, at random moments: the next one, begun at once, tidies up and is the same', async () => {
  const moments = toRandom(7)
  let stopped = 0
  for (let at = 0; at < 10; at++) {
    const old = markOld()
    const build = startBuild(project, out, environment)
    const timer = setTimeout(() => build.send('SIGKILL'), moments.whole(0, Math.round(lasts)))
    const { signal, output } = await build.ended
    clearTimeout(timer)
    if (signal === 'SIGKILL') stopped++
    else expect(output).toContain(out)
    // Killed between two renames, the old site stands beside its place until the next build puts it back.
    const stands = [out, `${out}.old`].find((folder) => existsSync(folder)) as string
    expect([old, fresh]).toContainEqual(digestFiles(stands))
    await expectBuilt()
  }
  expect(stopped).toBeGreaterThan(2)
}, 3_600_000)

test('of two builds at once one is told so, and the site is whole', async () => {
  markOld()
  const first = startBuild(project, out, environment)
  await waitUntil(() => existsSync(join(cache, 'build.lock')))
  const second = await startBuild(project, join(temporaryFolder('other'), 'site'), environment).ended
  expect(second.status).toBe(1)
  expect(second.output).toMatch(/Another build runs here \(process \d+; its lock is .*\)\. Wait until it has ended\./)
  const { status, output } = await first.ended
  expect(status, output).toBe(0)
  expect(digestFiles(out)).toEqual(fresh)
})

test('a quiet build says what it did in a few lines', async () => {
  const { output } = await startBuild(project, out, environment).ended
  const lines = output.trim().split('\n')
  expect(lines.length, output).toBeLessThan(8)
  expect(lines.at(-1)).toMatch(/^[\d,]+ pages, [\d,]+ files, [\d.]+ MB in (?:\d+ min )?\d+ s: /)
})
