import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSiteFolder, refuseFolder } from './site-folder.ts'
import { takeLock } from './take-lock.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-folder-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const site = (folder: string, words: string) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), words)
}
const read = () => readFileSync(join(root, 'dist/index.html'), 'utf8')

test('the old site stands until the new one takes its place', () => {
  site(join(root, 'dist'), 'old')
  const folder = openSiteFolder(join(root, 'dist'))
  site(folder.building, 'new')
  expect(read()).toBe('old')
  folder.replace()
  expect(read()).toBe('new')
  expect(readdirSync(root)).toEqual(['dist'])
})

test('a build that is given up leaves the old site and nothing else', () => {
  site(join(root, 'dist'), 'old')
  const folder = openSiteFolder(join(root, 'dist'))
  site(folder.building, 'new')
  folder.discard()
  expect(read()).toBe('old')
  expect(readdirSync(root)).toEqual(['dist'])
})

test('what a killed build has left is mended by the next one', () => {
  site(join(root, 'dist.building'), 'half')
  site(join(root, 'dist.old'), 'old')
  const folder = openSiteFolder(join(root, 'dist'))
  expect(read()).toBe('old')
  expect(readdirSync(folder.building)).toEqual([])
})

test('a folder of something else is refused, and so is the project', () => {
  writeFileSync(join(root, 'thesis.doc'), 'x')
  expect(refuseFolder(root)).toContain('holds other files, such as thesis.doc')
  expect(refuseFolder('.')).toContain('holds this project')
  expect(refuseFolder('..')).toContain('holds this project')
  expect(refuseFolder('package.json')).toContain('is a file')
  mkdirSync(join(root, 'empty'))
  expect(refuseFolder(join(root, 'empty'))).toBeNull()
  expect(refuseFolder(join(root, 'new'))).toBeNull()
  expect(refuseFolder('src-of-another')).toBeNull()
})

test('a lock is held once; what an ended process left is taken over', () => {
  const path = join(root, 'deep/lock')
  const release = takeLock(path)
  expect(takeLock(path)).toBe(process.pid)
  if (typeof release !== 'function') throw new Error('the lock was not free')
  release()
  expect(existsSync(path)).toBe(false)
  // Ids end far below this number, so that no process has it.
  writeFileSync(path, '4194399\n')
  expect(typeof takeLock(path)).toBe('function')
})
