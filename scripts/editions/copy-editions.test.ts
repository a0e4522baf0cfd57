import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listSiteFiles, printFileList } from '../build/file-list.ts'
import { copyEditions } from './copy-editions.ts'
import { WITHDRAWN_HERE } from './take-back.ts'

const PAGE = `<aside>${WITHDRAWN_HERE}</aside><a href="../../cases/a/#decision-1">1 of 1</a> <a href="../../cases/ab/">1</a>`

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'))
  const releases = join(root, 'content/releases')
  mkdirSync(join(releases, '2026-11-21/style'), { recursive: true })
  for (const name of ['2026-11-21.md', '2026-11-21.csv']) cpSync(join('content/releases', name), join(releases, name))
  writeFileSync(join(releases, '2026-11-21/index.html'), PAGE)
  writeFileSync(join(releases, '2026-11-21/style/a.css'), 'a{}')
  list()
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

/** Freezes the edition as it is. */
const list = () => {
  const folder = join(root, 'content/releases/2026-11-21')
  writeFileSync(`${folder}.files`, printFileList(listSiteFiles(folder)))
}
const copy = () => {
  copyEditions(join(root, 'site'), join(root, 'content'))
  return readFileSync(join(root, 'site/editions/2026-11-21/index.html'), 'utf8')
}
const withdraw = (id: string) => {
  mkdirSync(join(root, 'content/withdrawn'), { recursive: true })
  writeFileSync(
    join(root, `content/withdrawn/${id}.md`),
    '---\ndate: "2027-03-01"\nground: "privacy"\nnote: "It named someone."\n---\n',
  )
}

test('an edition is copied byte for byte, with its folders', () => {
  expect(copy()).toBe(PAGE)
  expect(readFileSync(join(root, 'site/editions/2026-11-21/style/a.css'), 'utf8')).toBe('a{}')
})

test('a letter of it that was withdrawn is led to no more, and the page says so; that of another changes nothing', () => {
  withdraw('other')
  expect(copy()).toBe(PAGE)
  withdraw('a')
  mkdirSync(join(root, 'site/cases/ab'), { recursive: true })
  const page = copy()
  expect(page).toContain(
    '<b>Of the 5 letters of this release at least 1 was withdrawn since. The frozen rates count it still.</b>',
  )
  expect(page).toMatch(/<\/aside>1 of 1 <a href="..\/..\/cases\/ab\/">1<\/a>$/)
})

test('with a letter go links to lists that went with it, and no others', () => {
  const links = ['../../browse/category/gone/', '../../browse/category/there/#upheld', 'https://example.org/', '#top']
  const lists = links.map((href) => `<a class="n" href="${href}">1 of 2</a>`)
  writeFileSync(join(root, 'content/releases/2026-11-21/index.html'), PAGE + lists.join(''))
  list()
  withdraw('a')
  mkdirSync(join(root, 'site/browse/category/there'), { recursive: true })
  expect(copy().endsWith(`1 of 2${lists.slice(1).join('')}`)).toBe(true)
})

test('a link in an edition is refused by name, for a build would write through it', () => {
  const edition = join(root, 'content/releases/2026-11-21')
  symlinkSync('/etc/hostname', join(edition, 'more.html'))
  expect(copy).toThrow(/2026-11-21\/more\.html: error: neither a file nor a folder/)
  rmSync(join(edition, 'more.html'))
  cpSync(edition, join(root, 'elsewhere'), { recursive: true })
  rmSync(edition, { recursive: true })
  symlinkSync(join(root, 'elsewhere'), edition)
  expect(copy).toThrow(/2026-11-21:1:1: error: This is a symbolic link/)
})

test('a file that was changed, added or lost is refused by name, each with what to do', () => {
  const edition = join(root, 'content/releases/2026-11-21')
  writeFileSync(join(edition, 'index.html'), `${PAGE}<script>alert(1)</script>`)
  writeFileSync(join(edition, 'notes.txt'), 'note')
  rmSync(join(edition, 'style/a.css'))
  const told = (() => {
    try {
      copy()
      return ''
    } catch (thrown) {
      return (thrown as Error).message
    }
  })()
  expect(told.split('\n').map((line) => line.replace(/^.*2026-11-21\//, '').slice(0, 40))).toEqual([
    'style/a.css: error: a frozen file that i',
    'index.html: error: not as it was frozen;',
    'notes.txt: error: not as it was frozen; ',
  ])
  // The line that the message gives lets a change stand that has to be.
  const line = /anew: (notes\.txt\t.*)/.exec(told)?.[1]
  writeFileSync(join(edition, 'index.html'), PAGE)
  writeFileSync(join(edition, 'style/a.css'), 'a{}')
  writeFileSync(`${edition}.files`, `${readFileSync(`${edition}.files`, 'utf8')}${line}\n`)
  expect(copy()).toBe(PAGE)
  rmSync(edition, { recursive: true })
  expect(copy).toThrow(/2026-11-21\.files: error: the edition that it lists is gone/)
})

test('a letter whose id was frozen is told of also where no page leads to it', () => {
  writeFileSync(join(root, 'content/releases/2026-11-21.ids'), 'a\nab\nc\n')
  withdraw('c')
  expect(copy()).toContain('of this release 1 was withdrawn since')
})

test('a demonstration has no edition, for its letters are made up', () => {
  vi.stubEnv('MADE_UP_LETTERS', '1')
  copyEditions(join(root, 'site'), join(root, 'content'))
  expect(readdirSync(root)).toEqual(['content'])
})
