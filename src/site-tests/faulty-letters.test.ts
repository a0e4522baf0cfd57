import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { type Built, buildSite, copyProject, makeCorpus, removeTemporaryFolders } from './build-site.ts'

const seed = (name: string) => readFileSync(join(FIVE, `${name}.txt`), 'utf8')
const body = (file: string) => file.slice(file.indexOf('\n---\n') + 5)
const letter = body(seed('004_d5de75f73db54f04'))

afterAll(removeTemporaryFolders)

const page = (built: Built, id: string) => existsSync(join(built.folder, 'cases', id, 'index.html'))
const rows = (built: Built) =>
  readFileSync(join(built.folder, 'data/decisions.csv'), 'utf8').trim().split('\n').slice(1)
const line = (built: Built, ...words: string[]) =>
  built.output.split('\n').find((row) => words.every((word) => row.includes(word)))

test('an empty corpus builds a site that says so', () => {
  const built = buildSite(makeCorpus({}))
  expect(built.output).not.toMatch(/\[ERROR\]/)
  expect(built.status, built.output.slice(-3000)).toBe(0)
  expect(rows(built)).toEqual([])
  expect(readFileSync(join(built.folder, 'index.html'), 'utf8')).toMatch(/No decision has been read yet/)
})

describe('letters with faults', () => {
  const header = (number: string) => `Case Number: ${number}\n\n`
  const windows1252 = Buffer.from(letter.replace('NORFLEX:', 'NORFLEX 100°:'), 'latin1')
  const built = buildSite(
    makeCorpus({
      'empty.txt': '',
      'lorem.txt': 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n',
      'cut-off.txt': letter.slice(0, letter.indexOf('MUSCLE RELAXANTS Page')),
      'windows.txt': windows1252,
      'utf16.txt': Buffer.from(`\ufeff${letter}`, 'utf16le'),
      'crlf-bom.txt': `\ufeff${letter.replace(/\n/g, '\r\n')}`,
      'twin-a.txt': header('CM15-0990001') + letter,
      'twin-b.md': header('CM15-0990001') + letter.replace('NORFLEX', 'SOMA'),
      'plain.txt': letter.replace('NORFLEX', 'SOMA 350MG'),
      'script.txt': letter.replace('NORFLEX', '<script>alert(1)</script><img src=x onerror=alert(2)> {{7*7}}'),
      'yaml.txt': `---\nsource: [unclosed\n---\n${letter}`,
      'run.txt': `---js\n{ source: process.exit(3) }\n---\n${letter}`,
    }),
    {},
    undefined,
    ['--verbose'],
  )

  test('the rest of the site still builds', () => {
    expect(built.status, built.output.slice(-3000)).toBe(0)
    expect(page(built, 'plain')).toBe(true)
  })

  test('what is no letter is set aside with a message that names file and line', () => {
    expect(page(built, 'empty')).toBe(false)
    expect(page(built, 'lorem')).toBe(false)
    expect(line(built, 'empty.txt:1:1:', 'letter/empty')).toBeTruthy()
    expect(line(built, 'lorem.txt:1:1:', 'letter/unknown-layout')).toBeTruthy()
  })

  test('a letter cut off inside a decision is published', () => {
    expect(page(built, 'cut-off')).toBe(true)
    expect(rows(built).filter((row) => row.startsWith('cut-off,'))).toHaveLength(2)
    expect(readFileSync(join(built.folder, 'cases/cut-off/index.html'), 'utf8')).toContain('could not be read in full')
  })

  test.each(['windows', 'utf16', 'crlf-bom'])('%s is published, with a warning', (id) => {
    expect(page(built, id)).toBe(true)
    expect(rows(built).filter((row) => row.startsWith(`${id},`))).toHaveLength(2)
    expect(line(built, `${id}.txt:1:1:`, 'text/')).toBeTruthy()
  })

  test('the degree sign of Windows-1252 is read', () => {
    expect(rows(built).find((row) => row.startsWith('windows,2,'))).toContain('NORFLEX 100°')
  })

  test('two letters with one id are both set aside, and both named', () => {
    expect(page(built, 'cm15-0990001')).toBe(false)
    expect(line(built, 'twin-a.txt', 'twin-b.md', 'corpus/same-id')).toBeTruthy()
    expect(rows(built).some((row) => row.startsWith('cm15-0990001'))).toBe(false)
  })

  test('front matter that cannot be read is told, and never run', () => {
    expect(line(built, 'yaml.txt:')).toBeTruthy()
    expect(line(built, 'run.txt:')).toBeTruthy()
  })

  test('a letter’s words are shown, never run', () => {
    const html = readFileSync(join(built.folder, 'cases/script/index.html'), 'utf8')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('&lt;script&gt;alert(1)')
  })
})

test('a fault in the taxonomy stops the build and names file, line, key and what to write', () => {
  const project = copyProject()
  writeFileSync(
    join(project, 'content/treatments/made-up.md'),
    '---\ntitle: "Made up"\ncategory: "rehabilitation"\nsubcategory: "other-rehabilitation"\nphrase:\n  - words: "made up"\n    example: "made up"\n---\n\nText.\n',
  )
  const built = buildSite(FIVE, {}, project)
  expect(built.status).not.toBe(0)
  expect(built.output).toMatch(/content\/treatments\/made-up\.md:5:\d+: error: .*phrase/)
})
