import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readAccuracy } from './read-accuracy.ts'
import { readBenchmarks, readNotes, readReleases } from './read-entries.ts'
import { readStateIndex } from './read-state-index.ts'
import { readWithdrawals } from './read-withdrawals.ts'
import { readSiteSettings } from './site-settings.ts'

let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'))
})
afterEach(() => rmSync(content, { recursive: true }))

/** Every kind of file that is read below `content/`, and what reads it. */
const READERS: [path: string, read: (content: string) => unknown][] = [
  ['site.md', readSiteSettings],
  ['notes/a.md', readNotes],
  ['benchmarks/a.md', readBenchmarks],
  ['withdrawn/a.md', readWithdrawals],
  ['accuracy/2027-01-01.json', readAccuracy],
  ['index/a.csv', readStateIndex],
  ['releases/2027-01-01.md', readReleases],
]

const place = (path: string): string => {
  mkdirSync(join(content, path, '..'), { recursive: true })
  return join(content, path)
}

test.each(READERS)('%s is read of no link, whether that leads anywhere or not', (path, read) => {
  for (const target of ['/etc/hostname', '/nowhere']) {
    symlinkSync(target, place(path))
    expect(() => read(content), target).toThrow(
      /:1:1: error: This is a symbolic link.*put the file itself in its place {2}intake|site\.md is missing/,
    )
    rmSync(join(content, path))
  }
})

test.each(READERS)('%s is read of no pipe, which would be waited for', (path, read) => {
  if (spawnSync('mkfifo', [place(path)]).status !== 0) return
  expect(() => read(content)).toThrow(/:1:1: error: This is a pipe/)
})

test('a folder in a file’s place, and a file in a folder’s, are told', () => {
  mkdirSync(place('site.md'))
  expect(() => readSiteSettings(content)).toThrow(/site\.md:1:1: error: This is a folder/)
  writeFileSync(place('notes'), '')
  expect(() => readNotes(content)).toThrow(/notes:1:1: error: This is no folder/)
})

test('a link to a folder is told, and never followed', () => {
  mkdirSync(join(content, 'notes'))
  symlinkSync('..', join(content, 'notes/round'))
  expect(() => readNotes(content)).toThrow(/notes\/round:1:1: error: This is a symbolic link/)
})

test.each(['a.txt', 'A.MD', 'a.md.txt', 'a'])('a withdrawal named %s is no silent nothing', (name) => {
  writeFileSync(place(`withdrawn/${name}`), '')
  writeFileSync(place('withdrawn/README.md'), '')
  writeFileSync(place('withdrawn/.gitkeep'), '')
  expect(() => readWithdrawals(content)).toThrow(/this would withdraw nothing; name it by the letter’s id/)
  rmSync(join(content, 'withdrawn', name))
  expect(readWithdrawals(content)).toEqual([])
})

test.each(['javascript:alert(1)', '555 123 4567', 'data:text/html,x'])(
  '%s is no address that a page can lead to',
  (text) => {
    writeFileSync(place('site.md'), `---\ntitle: "T"\ncontact: "${text}"\n---\n`)
    expect(() => readSiteSettings(content)).toThrow(
      /site\.md:3:1: error: contact: is .*write `contact: "imr@example\.org"`/,
    )
  },
)

test.each(['', 'imr@example.org', 'mailto:imr@example.org', 'https://example.org/errors'])('“%s” is', (text) => {
  writeFileSync(place('site.md'), `---\ntitle: "T"\ncorrections: "${text}"\n---\n`)
  expect(readSiteSettings(content).corrections).toBe(text || null)
})

test('what a Mac leaves beside a file is no entry', () => {
  writeFileSync(place('notes/._a.md'), '')
  expect(readNotes(content)).toEqual([])
})

test('two releases of one version are told by the file of the later', () => {
  for (const day of ['2027-01-01', '2027-02-01']) {
    const text = readFileSync('content/releases/2026-11-21.md', 'utf8')
    writeFileSync(place(`releases/${day}.md`), text.replaceAll('2026-11-21', day))
    cpSync('content/releases/2026-11-21.csv', join(content, `releases/${day}.csv`))
  }
  expect(() => readReleases(content)).toThrow(
    /releases\/2027-02-01\.md:1:1: error: version: "1" is also that of releases\/2027-01-01\.md; write another/,
  )
})
