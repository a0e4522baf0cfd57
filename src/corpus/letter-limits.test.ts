import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readUnclassified } from '../classify/fixtures/bare.ts'
import { makeLetterOf } from '../letter/fixtures/many-decisions.ts'
import { listLetters } from './list-files.ts'
import { openLetter, readLetterFile, readOpened } from './read-letter-file.ts'

const root = mkdtempSync(join(tmpdir(), 'letter-limits-'))
afterAll(() => rmSync(root, { recursive: true }))

const read = (name: string) => readOpened(name, openLetter(join(root, name)), readUnclassified)
const rulesOf = (name: string) => read(name).messages.map(({ rule }) => rule)
const put = (name: string, content: string) => writeFileSync(join(root, name), content)

test('500 decisions are read, 501 are none', () => {
  expect(readLetterFile('a.txt', Buffer.from(makeLetterOf(500)), readUnclassified).letter.decisions).toHaveLength(500)
  const { letter, messages } = readLetterFile('a.txt', Buffer.from(makeLetterOf(501)), readUnclassified)
  expect(letter).toMatchObject({ layout: null, decisions: [] })
  expect(messages).toMatchObject([{ rule: 'corpus/too-many-decisions', severity: 'error', line: 1 }])
  expect(messages[0]?.reason).toContain('501 decisions')
})

test('2 MB of text are read, more are not, and 50 MB are not even opened', () => {
  put('long.txt', 'é'.repeat(1_000_000))
  expect(rulesOf('long.txt')).toEqual(['letter/unknown-layout'])
  put('longer.txt', `${'é'.repeat(1_000_000)}e`)
  expect(rulesOf('longer.txt')).toEqual(['corpus/text-too-long'])
  put('huge.txt', '')
  truncateSync(join(root, 'huge.txt'), 50_000_000)
  expect(rulesOf('huge.txt')).toEqual(['intake/file-too-large'])
})

test('a letter without a name has no address, and is set aside', () => {
  put('.txt', makeLetterOf(1).replace(/^Case Number.*\n/, ''))
  expect(read('.txt').letter.layout).toBeNull()
  expect(rulesOf('.txt')).toEqual(['corpus/no-id'])
})

test('links, pipes and folders named like letters are listed once, so that each can be told', () => {
  const folder = join(root, 'odd')
  mkdirSync(join(folder, 'folder.txt'), { recursive: true })
  writeFileSync(join(folder, 'folder.txt/inside.md'), 'x')
  writeFileSync(join(folder, 'README.md'), 'x')
  symlinkSync(root, join(folder, 'elsewhere'))
  symlinkSync('/etc/passwd', join(folder, 'link.txt'))
  symlinkSync('/nowhere', join(folder, 'loose'))
  const pipes = process.platform !== 'win32' && spawnSync('mkfifo', [join(folder, 'pipe.txt')]).status === 0
  expect(listLetters(folder)).toEqual(['elsewhere', 'folder.txt/inside.md', 'link.txt', ...(pipes ? ['pipe.txt'] : [])])
  expect(rulesOf('odd/elsewhere')).toEqual(['intake/link'])
  expect(rulesOf('odd/link.txt')).toEqual(['intake/link'])
  if (pipes) expect(rulesOf('odd/pipe.txt')).toEqual(['intake/no-file'])
})
