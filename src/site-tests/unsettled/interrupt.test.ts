import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
const cache = temporaryFolder('cache')
const environment = { ASTRO_CACHE_DIR: cache }
let out = ''

beforeAll(() => {
  const built = buildSite(corpus, environment, project)
  expect(built.status, built.output).toBe(0)
  out = built.folder
})

afterAll(removeTemporaryFolders)

/** What names a site: a digest of all its files. */
const digest = (folder: string): string => {
  const hash = createHash('sha256')
  for (const path of listBuilt(folder)) hash.update(`${path}\0`).update(readFileSync(join(folder, path)))
  return hash.digest('hex')
}

/** Everything beside the site and its list of files that a build may have left. */
const leftovers = (): string[] =>
  readdirSync(dirname(out)).filter((name) => name.startsWith(`${basename(out)}.`) && name !== `${basename(out)}.files`)

interface Ended {
  status: number | null
  output: string
}

function startBuild(): { build: ChildProcess; ended: Promise<Ended> } {
  const build = spawn(process.execPath, ['scripts/run.mjs', 'build', '--out', out], {
    cwd: project,
    env: { ...process.env, ...environment, CORPUS_DIR: corpus, NO_COLOR: '1' },
  })
  let output = ''
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (data) => {
      output += data
    })
  }
  return { build, ended: new Promise((resolve) => build.on('close', (status) => resolve({ status, output }))) }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('a build that is interrupted', () => {
  test.each([
    ['SIGINT', 1000, 130],
    ['SIGTERM', 2000, 143],
    ['SIGINT', 3000, 130],
    ['SIGTERM', 4500, 143],
    ['SIGINT', 6000, 130],
  ] as const)('by %s after %d ms leaves the old site whole', async (signal, after, code) => {
    const before = digest(out)
    const { build, ended } = startBuild()
    await wait(after)
    build.kill(signal)
    const { status, output } = await ended
    // On a fast machine it may have been done before; on a slow one nothing that listens to signals may have begun.
    expect([0, code, null], output).toContain(status)
    if (status === code) expect(output).toContain('is as it was before')
    expect(digest(out)).toBe(before)
    expect(leftovers()).toEqual([])
    expect(existsSync(join(cache, 'build.lock'))).toBe(false)
  })

  test('by SIGKILL leaves the old site whole, and the next build tidies up', async () => {
    const before = digest(out)
    const { build, ended } = startBuild()
    await wait(2500)
    build.kill('SIGKILL')
    await ended
    expect(digest(out)).toBe(before)
    // What it had started ends by itself when nobody listens any more, or is still writing into the half site.
    await wait(15_000)
    const next = startBuild()
    expect(await next.ended).toMatchObject({ status: 0 })
    expect(digest(out)).toBe(before)
    expect(leftovers()).toEqual([])
  })
})

test('of two builds at once one is told so, and the site is whole', async () => {
  const before = digest(out)
  const first = startBuild()
  await wait(1500)
  const second = await startBuild().ended
  expect(second.status).toBe(1)
  expect(second.output).toMatch(/Another build runs here \(process \d+; its lock is .*\)\. Wait until it has ended\./)
  expect(await first.ended).toMatchObject({ status: 0 })
  expect(digest(out)).toBe(before)
  expect(leftovers()).toEqual([])
})

test('a quiet build says what it did in a few lines', async () => {
  const { output } = await startBuild().ended
  const lines = output.trim().split('\n')
  expect(lines.length, output).toBeLessThan(8)
  expect(lines.at(-1)).toMatch(/^[\d,]+ pages, [\d,]+ files, [\d.]+ MB in (?:\d+ min )?\d+ s: /)
})
