import { mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readUnclassified } from '../classify/fixtures/bare.ts'
import { makeLetterOf } from '../letter/fixtures/many-decisions.ts'
import { openLetter, readLetterText, readOpened } from './read-letter-file.ts'

let folder = ''
const before = process.env['CORPUS_DIR']
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'letter-text-'))
  process.env['CORPUS_DIR'] = folder
  writeFileSync(join(folder, 'a.txt'), `---\nsource: "x.pdf"\n---\n${makeLetterOf(1)}`)
})
afterEach(() => {
  process.env['CORPUS_DIR'] = before
  rmSync(folder, { recursive: true })
})

const record = () => readOpened('a.txt', openLetter(join(folder, 'a.txt')), readUnclassified)

test('a letter’s text is read again for its page', () => {
  expect(readLetterText(record())).toBe(makeLetterOf(1))
})

test('a letter that changes, vanishes or becomes a link while the site is built stops the build, named', () => {
  const read = record()
  writeFileSync(join(folder, 'a.txt'), `---\nsource: "x.pdf"\n---\n${makeLetterOf(2)}`)
  expect(() => readLetterText(read)).toThrow(
    /a\.txt:1:1: error: The letter was changed while the site was built; build again/,
  )
  unlinkSync(join(folder, 'a.txt'))
  expect(() => readLetterText(read)).toThrow(/a\.txt:1:1: error: The file was there and is gone; put it back/)
  symlinkSync('/etc/passwd', join(folder, 'a.txt'))
  expect(() => readLetterText(read)).toThrow(/a\.txt:1:1: error: This is a symbolic link/)
})
