import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSiteFolder, refuseFolder } from './site-folder.ts'

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

test('the list of a site takes its place with it, and goes where the site is given up', () => {
  const folder = openSiteFolder(join(root, 'dist'))
  site(folder.building, 'new')
  writeFileSync(folder.list, 'index.html')
  folder.discard()
  expect(readdirSync(root)).toEqual([])
  const next = openSiteFolder(join(root, 'dist'))
  site(next.building, 'new')
  writeFileSync(next.list, 'index.html')
  next.replace()
  expect(readdirSync(root)).toEqual(['dist', 'dist.files'])
})

// Linux has a second disk, which is memory, where anyone may write.
test.runIf(existsSync('/dev/shm'))('a link to a folder on another disk is followed', () => {
  const elsewhere = mkdtempSync('/dev/shm/site-folder-')
  try {
    site(join(elsewhere, 'dist'), 'old')
    symlinkSync(join(elsewhere, 'dist'), join(root, 'dist'))
    expect(refuseFolder(join(root, 'dist'))).toBeNull()
    const folder = openSiteFolder(join(root, 'dist'))
    site(folder.building, 'new')
    folder.replace()
    expect(read()).toBe('new')
    expect(readdirSync(elsewhere)).toEqual(['dist'])
  } finally {
    rmSync(elsewhere, { recursive: true })
  }
})
