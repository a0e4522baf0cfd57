import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stageRelease, tidyReleases } from './stage-release.ts'

/** Ids end far below this number, so that no process has it. */
const ENDED = '4194399'
const DAY = '2027-01-31'

let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'staged-'))
  mkdirSync(join(content, 'releases', DAY), { recursive: true })
  for (const name of [`${DAY}.md`, `${DAY}.csv`, `${DAY}.files`, `${DAY}/index.html`, '2026-01-01.md'])
    writeFileSync(join(content, 'releases', name), 'before')
})
afterEach(() => rmSync(content, { recursive: true }))

const read = (name: string): string | null => {
  const path = join(content, 'releases', name)
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}
const all = () =>
  [`${DAY}.md`, `${DAY}.csv`, `${DAY}.ids`, `${DAY}.files`, `${DAY}/index.html`, '2026-01-01.md'].map(read)
const BEFORE = ['before', 'before', null, 'before', 'before', 'before']
const AFTER = ['now', 'now', 'now', null, null, 'before']

function write(root: string) {
  mkdirSync(join(root, 'releases'), { recursive: true })
  for (const ending of ['md', 'csv', 'ids']) writeFileSync(join(root, `releases/${DAY}.${ending}`), 'now')
}

test('a release takes the place of what there was of its day, and of nothing else', () => {
  const stage = stageRelease(content, DAY)
  write(stage.root)
  expect(all()).toEqual(BEFORE)
  stage.finish()
  stage.discard()
  expect(all()).toEqual(AFTER)
  expect(existsSync(join(content, '.release'))).toBe(false)
})

test('one that is given up leaves nothing', () => {
  const stage = stageRelease(content, DAY)
  write(stage.root)
  stage.discard()
  expect(all()).toEqual(BEFORE)
  expect(existsSync(join(content, '.release'))).toBe(false)
})

test('what a command left that was killed while it wrote is removed, and said', () => {
  write(join(content, '.release', ENDED))
  expect(tidyReleases(content)).toEqual({ told: [expect.stringContaining('is as it was before it')], running: null })
  expect(all()).toEqual(BEFORE)
  expect(tidyReleases(content)).toEqual({ told: [], running: null })
})

test.each([0, 1, 2, 3])(
  'one that was killed while its files were moved, %i of them, is finished, and said',
  (moved) => {
    const root = join(content, '.release', ENDED)
    write(root)
    writeFileSync(join(root, 'whole'), [DAY, `${DAY}.csv`, `${DAY}.ids`, `${DAY}.md`].join('\n'))
    for (const ending of ['csv', 'ids', 'md'].slice(0, moved)) {
      writeFileSync(join(content, 'releases', `${DAY}.${ending}`), 'now')
      rmSync(join(root, `releases/${DAY}.${ending}`))
    }
    expect(tidyReleases(content).told).toEqual([expect.stringMatching(/releases\/2027-01-31\.md: .* is whole now\.$/)])
    expect(all()).toEqual(AFTER)
  },
)

test('what no release has left is neither moved nor removed', () => {
  const elsewhere = join(content, 'elsewhere')
  mkdirSync(join(elsewhere, '4194398/releases'), { recursive: true })
  symlinkSync(elsewhere, join(content, '.release'))
  expect(tidyReleases(content)).toEqual({ told: [], running: null })
  // Nor is a release written through the link.
  expect(() => stageRelease(content, DAY)).toThrow(
    /\.release:1:1: error: a release is written in a folder of this name/,
  )
  rmSync(join(content, '.release'))
  const root = join(content, '.release', ENDED)
  mkdirSync(join(content, '.release/notes'), { recursive: true })
  write(root)
  writeFileSync(join(root, 'whole'), ['../elsewhere', '../elsewhere.md'].join('\n'))
  expect(tidyReleases(content).told).toEqual([expect.stringContaining('is as it was before it')])
  expect([existsSync(join(elsewhere, '4194398')), existsSync(join(content, '.release/notes'))]).toEqual([true, true])
  expect(all()).toEqual(BEFORE)
})

test('a release that is being written is left alone', () => {
  const root = join(content, '.release', String(process.ppid))
  write(root)
  expect(tidyReleases(content)).toEqual({ told: [], running: process.ppid })
  expect(existsSync(root)).toBe(true)
})
