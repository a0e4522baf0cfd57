import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toLetterReader } from '../classify/read-letter.ts'
import { CONTENT } from './folders.ts'
import { readLetterFile } from './read-letter-file.ts'
import { loadTaxonomy } from './read-taxonomy-folder.ts'
import { openRecords, readLetters, recordsDigest } from './record-store.ts'

const taxonomy = loadTaxonomy(CONTENT)
const LETTER = readFileSync('src/letter/fixtures/credentials-modified.txt')
let folder = ''
let corpus = ''
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(corpus, name), bytes)
const read = (part?: { number: number; of: number }) => readLetters({ corpus, taxonomy: () => taxonomy, part })
const names = () =>
  openRecords()
    .map(({ source }) => source)
    .sort()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'))
  corpus = join(folder, 'letters')
  mkdirSync(corpus)
  vi.stubEnv('LETTER_RECORDS', join(folder, 'records'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('what is kept is what is read, and is read once', () => {
  put('one.txt', LETTER)
  put('two.txt', 'no letter\tat all\n')
  expect(read()).toBe(2)
  const [one] = openRecords().filter(({ source }) => source === 'one.txt')
  expect(JSON.parse(JSON.stringify(one))).toEqual(
    JSON.parse(JSON.stringify(readLetterFile('one.txt', LETTER, toLetterReader(taxonomy)))),
  )
  expect(read()).toBe(0)
})

test('a letter that changed is read again, one that is gone is left out', () => {
  put('one.txt', LETTER)
  put('two.txt', LETTER)
  read()
  const before = recordsDigest()
  put('two.txt', `${LETTER}\n`)
  expect(read()).toBe(1)
  expect(recordsDigest()).not.toBe(before)
  rmSync(join(corpus, 'one.txt'))
  expect(read()).toBe(0)
  expect(names()).toEqual(['two.txt'])
})

test('parts read each letter once between them, and leave what one reading leaves', () => {
  for (let number = 0; number < 12; number++) put(`letter-${number}.txt`, `${LETTER}${number}`)
  const counts = [1, 2, 3].map((number) => read({ number, of: 3 }))
  expect(counts.reduce((sum, count) => sum + count)).toBe(12)
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1)
  expect(read()).toBe(0)
  expect(names()).toHaveLength(12)
})

test('what a machine that went down left half written is read anew', () => {
  put('one.txt', LETTER)
  read()
  const records = join(folder, 'records')
  const [name = ''] = readdirSync(records)
  const whole = readFileSync(join(records, name))
  writeFileSync(join(records, name), whole.subarray(0, whole.length / 2))
  expect(openRecords()).toEqual([])
  expect(read()).toBe(1)
  expect(readFileSync(join(records, name)).equals(whole)).toBe(true)
})
