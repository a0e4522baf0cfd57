import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIVE } from '../src/corpus/fixtures/five.ts'
import { listLetters } from '../src/corpus/list-files.ts'
import { readReleases } from '../src/corpus/read-entries.ts'

const root = mkdtempSync(join(tmpdir(), 'release-'))
const content = join(root, 'content')
afterAll(() => rmSync(root, { recursive: true }))
// Of the releases the project's first alone: a publisher's own come later.
const isKept = (path: string) => !/releases\/.+\.(?:md|csv)$/.test(path) || path.includes('2026-11-21')
beforeAll(() => cpSync('content', content, { recursive: true, filter: isKept }))

const runOn = (environment: Record<string, string>, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/run.mjs'), 'release', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return { status, stdout, stderr }
}
// Here are contents and no pages to build: editions are tested with built sites.
const RATES_ONLY = '--rates-only'
const run = (...options: string[]) => runOn({}, RATES_ONLY, ...options)

test('a release of the letters as they are can be written again, with --force', () => {
  const [first] = readReleases(content).toReversed()
  if (!first) throw new Error('there is no release')
  const { status } = run('--date', first.date, '--title', first.title, '--note', first.body, '--force')
  expect(status).toBe(0)
  const [again] = readReleases(content).toReversed()
  expect(again).toMatchObject({ date: first.date, version: '1', title: first.title, body: first.body, letters: 5 })
  expect(again?.csv).toMatch(/^dimension,id,decided,overturned,letters,rate,low,high\nall,all,9,2,5,0\.222222,/)
})

test('a later release has the next version, and its note with all its signs', () => {
  const note = 'Letters: "quoted", and\n\nsecond: #paragraph'
  const { status, stdout, stderr } = run('--date', '2027-01-31', '--note', note, '--title', 'With: "signs"')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(
    'content/releases/2027-01-31.md and content/releases/2027-01-31.csv: 5 letters, 9 decisions.',
  )
  expect(readReleases(content)[0]).toMatchObject({
    date: '2027-01-31',
    version: '2',
    title: 'With: "signs"',
    body: note,
    letters: 5,
    decisions: 9,
    overturned: 2,
  })
})

test('a date that is there, or before others, is refused and nothing is written', () => {
  const path = join(content, 'releases/2027-01-31.md')
  const before = readFileSync(path, 'utf8')
  const again = run('--date', '2027-01-31')
  expect(again).toMatchObject({ status: 1, stdout: '' })
  expect(again.stderr).toMatch(
    /^There is a release of 2027-01-31 already, content\/releases\/2027-01-31\.md: .*--force\.\n$/,
  )
  expect(readFileSync(path, 'utf8')).toBe(before)
  const later =
    'There is a later release, of 2027-01-31, content/releases/2027-01-31.md: its number is taken, so choose a day after it.\n'
  for (const options of [[], ['--force']])
    expect(run('--date', '2027-01-01', ...options)).toMatchObject({ status: 1, stdout: '', stderr: later })
  expect(existsSync(join(content, 'releases/2027-01-01.md'))).toBe(false)
})

test('no two releases have one number, whatever was removed or written anew', () => {
  const versions = () => readReleases(content).map(({ version }) => version)
  expect(run('--date', '2026-11-21', '--force').status).toBe(0)
  expect(versions()).toEqual(['2', '1'])
  const first = ['md', 'csv', 'ids'].map((ending) => join(content, `releases/2026-11-21.${ending}`)).filter(existsSync)
  const kept = first.map((path) => readFileSync(path))
  for (const path of first) rmSync(path)
  expect(run('--date', '2027-02-28').status).toBe(0)
  expect(versions()).toEqual(['3', '2'])
  for (const [place, path] of first.entries()) writeFileSync(path, kept[place] as Buffer)
  for (const ending of ['md', 'csv', 'ids']) rmSync(join(content, `releases/2027-02-28.${ending}`), { force: true })
})

test.each([[[]], [['--date', 'today']], [['--date', '2027-02-30']], [['--day', '2027-02-01']]])(
  '%j is wrong usage',
  (options) => {
    const { status, stdout, stderr } = run(...options)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Usage: npm run release')
    expect(stderr).not.toContain('    at ')
  },
)

test('a fault in a release is told with its place', () => {
  const path = join(content, 'releases/2027-01-31.md')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace('version: "2"', 'version: 2'))
  const { status, stderr } = run('--date', '2027-03-01')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^content\/releases\/2027-01-31\.md:4:1: error: version: is read as 2, not as text/)
  writeFileSync(path, text)
})

test('the ids of content/letters are frozen, and a letter of them that is gone stops the next release', () => {
  const own = { CORPUS_DIR: '' }
  expect(runOn(own, RATES_ONLY, '--date', '2027-04-01')).toMatchObject({ status: 0, stderr: '' })
  const ids = readFileSync(join(content, 'releases/2027-04-01.ids'), 'utf8').trimEnd().split('\n')
  expect(ids).toHaveLength(readReleases(content)[0]?.letters ?? 0)
  expect(ids).toEqual(ids.toSorted())
  const [first = ''] = listLetters(join(content, 'letters'))
  rmSync(join(content, 'letters', first))
  const { status, stdout, stderr } = runOn(own, RATES_ONLY, '--date', '2027-05-01')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/is neither in content\/letters nor withdrawn {2}corpus\/letter-lost/)
})

test('of letters that lie elsewhere no id is frozen, and that is said', () => {
  const { status, stdout } = runOn({ CORPUS_DIR: FIVE }, RATES_ONLY, '--date', '2027-06-01')
  expect({ status, frozen: existsSync(join(content, 'releases/2027-06-01.ids')) }).toEqual({ status: 0, frozen: false })
  expect(stdout).toContain('ids are not frozen')
})
