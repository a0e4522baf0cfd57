import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadTaxonomy } from './read-taxonomy-folder.ts'
import { isKnownSound } from './sound-taxonomy.ts'

let folder = ''
let content = ''
const put = (example: string) =>
  writeFileSync(
    join(content, 'specialties/surgery.md'),
    `---\ntitle: "Surgery"\nphrases:\n  - words: "general surgery"\n    example: "${example}"\n---\n`,
  )

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sound-'))
  content = join(folder, 'content')
  mkdirSync(join(content, 'specialties'), { recursive: true })
  put('The reviewer is board certified in General Surgery.')
  vi.stubEnv('LETTER_RECORDS', join(folder, 'records'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('a taxonomy that was found sound is read the same again', () => {
  expect(isKnownSound(content)).toBe(false)
  const first = loadTaxonomy(content)
  expect(isKnownSound(content)).toBe(true)
  expect(loadTaxonomy(content)).toEqual(first)
})

test('one that was sound before is refused when an entry gets a fault, each time', () => {
  loadTaxonomy(content)
  put('The reviewer is board certified in Dermatology.')
  expect(isKnownSound(content)).toBe(false)
  for (const _ of ['first', 'second']) {
    const told: string[] = []
    expect(() => loadTaxonomy(content, (fault) => told.push(fault))).toThrow('1, told above')
    expect(told.join()).toContain('does not match its example')
  }
})

test('where nothing can be kept it is read all the same', () => {
  writeFileSync(join(folder, 'records'), 'a file, and no folder')
  expect(loadTaxonomy(content).specialties).toHaveLength(1)
  expect(isKnownSound(content)).toBe(false)
})
