import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listSiteFiles, parseFileList, planPublishing, printFileList } from './file-list.ts'

test('a site is listed by path, and the list reads as it was written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'list-'))
  mkdirSync(join(folder, 'b'))
  writeFileSync(join(folder, 'b/index.html'), 'abc')
  writeFileSync(join(folder, 'a.css'), '')
  const files = listSiteFiles(folder)
  rmSync(folder, { recursive: true })
  // The digests of nothing and of `abc`, from FIPS 180-4 and its examples.
  expect(files).toEqual([
    { path: 'a.css', bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { path: 'b/index.html', bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  ])
  expect(parseFileList(printFileList(files))).toEqual({ files, fault: null })
})

test('new and changed files are uploaded, files that are gone removed, the others left', () => {
  const file = (path: string, content: string) => ({ path, bytes: 1, sha256: content })
  const before = [file('gone', 'x'), file('same', 'x'), file('changed', 'x')]
  const now = [file('same', 'x'), file('changed', 'y'), file('new', 'x')]
  const { upload, remove, same } = planPublishing(before, now)
  expect(upload.map(({ path }) => path)).toEqual(['changed', 'new'])
  expect(remove.map(({ path }) => path)).toEqual(['gone'])
  expect(same).toBe(1)
})

test('a line that is no file is told by its place', () => {
  expect(parseFileList(`a\t1\t${'0'.repeat(64)}\nindex.html 3 abc\n`).fault).toBe(
    '2:1: not a path, its bytes and its SHA-256 with tabs between',
  )
})

test.each(['../x', '/etc/passwd', 'a/../../x', 'C:/x', 'a\\..\\x', './x', 'a\u001b[2Kx'])(
  'a path that leads out of the site is refused: %j',
  (path) => {
    expect(parseFileList(`${path}\t1\t${'0'.repeat(64)}\n`).fault).toContain('leads out of the site')
  },
)

test('names with dots that lead nowhere else are paths', () => {
  const list = ['.nojekyll', 'a..b/index.html', '.well-known/x', 'ä/ö.json'].map(
    (path) => `${path}\t1\t${'0'.repeat(64)}\n`,
  )
  expect(parseFileList(list.join('')).fault).toBeNull()
})
