import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { printLetter } from './fixtures/print-letter.ts'
import { listForeignFiles } from './foreign-files.ts'
import { toSha256 } from './frozen-letter.ts'
import { type IntakeOptions, importLetters } from './import-letters.ts'

const fixture = (name: string) => readFileSync(new URL(`../letter/fixtures/${name}.txt`, import.meta.url), 'utf8')
const modified = fixture('credentials-modified')
const prose = fixture('prose-with-header')
const OPTIONS: IntakeOptions = { dryRun: false, force: false, allowPersonalData: false, withdrawn: new Map() }

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'intake-'))
  mkdirSync(join(root, 'in/below'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(root, name), content)
const out = () => readdirSync(join(root, 'out')).sort()
const read = (name: string) => readFileSync(join(root, 'out', name), 'utf8')

/** `<file>: <outcome> <rules>` for each file of `in`. */
async function run(options: Partial<IntakeOptions> = {}): Promise<string[]> {
  const told: string[] = []
  const files = listForeignFiles(join(root, 'in'))
  for await (const { path, outcome, messages } of importLetters(files, join(root, 'out'), { ...OPTIONS, ...options })) {
    told.push([path.slice(root.length + 4), outcome, ...new Set(messages.map(({ rule }) => rule))].join(' '))
  }
  return told
}

test('PDF and text letters of a folder, and of those below it, are taken in under their id', async () => {
  const pdf = printLetter(modified, { password: '' })
  put('in/scan 1.PDF', pdf)
  put('in/below/b.txt', prose)
  put('in/README.md', 'no letter')
  put('in/notes.docx', 'no letter')
  expect(await run()).toEqual(['below/b.txt taken-in', 'scan 1.PDF taken-in'])
  expect(out()).toEqual(['cm14-0990017.txt', 'cm16-0990028.txt'])
  expect(read('cm14-0990017.txt')).toBe(
    `---\nsource: "b.txt"\nsourceSha256: "${toSha256(prose)}"\nsha256: "${toSha256(prose)}"\nreader: "imr-decisions 0.1.0"\n---\n${prose}`,
  )
  const [, front, text] = read('cm16-0990028.txt').split(/---\n/)
  expect(front).toContain(
    `source: "scan 1.PDF"\nsourceSha256: "${toSha256(pdf)}"\nsha256: "${toSha256(text as string)}"\nreader: "unpdf`,
  )
})

test('a letter without a number that would be named as a README is, which the build passes over, is rejected', async () => {
  put('in/readme.pdf', printLetter(prose.replace(/Case Number.*/i, '')))
  expect(await run()).toEqual(['readme.pdf rejected intake/no-id'])
})

test('a letter that was withdrawn is not taken in again, --force or not; the others are', async () => {
  put('in/a.txt', prose)
  put('in/b.txt', modified)
  const withdrawn = new Map([['cm14-0990017', '2027-01-05']])
  expect(await run({ force: true, withdrawn })).toEqual(['a.txt rejected intake/withdrawn', 'b.txt taken-in'])
  expect(out()).toEqual(['cm16-0990028.txt'])
})

test('a second run takes in nothing, nor do the same bytes or the same text under another name', async () => {
  put('in/a.txt', prose)
  put('in/b.pdf', printLetter(modified))
  await run()
  const before = out().map((name) => [name, read(name), statSync(join(root, 'out', name)).mtimeMs])
  put('in/c.txt', prose)
  put('in/d.txt', prose.replace(/\n/g, '\r\n'))
  put('in/e.pdf', printLetter(modified))
  put('in/f.txt', read('cm16-0990028.txt'))
  expect(await run()).toEqual(
    ['a.txt', 'b.pdf', 'c.txt', 'd.txt', 'e.pdf', 'f.txt'].map((name) => `${name} there-already`),
  )
  expect(out().map((name) => [name, read(name), statSync(join(root, 'out', name)).mtimeMs])).toEqual(before)
})

test('a frozen letter taken in again elsewhere keeps where it came from, unless its text was changed', async () => {
  put('in/a.pdf', printLetter(modified))
  await run()
  const frozen = read('cm16-0990028.txt')
  rmSync(join(root, 'in/a.pdf'))
  rmSync(join(root, 'out'), { recursive: true })
  put('in/x.txt', frozen)
  await run()
  expect(read('cm16-0990028.txt')).toBe(frozen.replace('"\n---\n', '"\nvia: "x.txt"\n---\n'))
  expect(await run()).toEqual(['x.txt there-already'])
  rmSync(join(root, 'out'), { recursive: true })
  put('in/x.txt', frozen.replace('naproxen', 'Naproxen').replace('Naproxen', 'Ibuprofen'))
  await run()
  expect(read('cm16-0990028.txt')).toContain('source: "x.txt"')
})

test('a file that claims to come from another letter’s source keeps that letter from nothing', async () => {
  const claim = `---\nsource: "b.txt"\nsourceSha256: "${toSha256(modified)}"\nsha256: "${toSha256(prose)}"\nreader: "r"\n---\n`
  put('in/a.txt', `${claim}${prose}`)
  put('in/b.txt', modified)
  expect(await run()).toEqual(['a.txt taken-in', 'b.txt taken-in'])
  expect(await run()).toEqual(['a.txt there-already', 'b.txt there-already'])
  expect(out()).toEqual(['cm14-0990017.txt', 'cm16-0990028.txt'])
})

test('the same id with another text is rejected, and --force replaces what was there before', async () => {
  put('in/a.txt', prose)
  await run()
  put('in/a.txt', prose.replace('wet ramp', 'dry ramp'))
  expect(await run()).toEqual(['a.txt rejected intake/same-id'])
  expect(read('cm14-0990017.txt')).toContain('wet ramp')
  expect(await run({ force: true })).toEqual(['a.txt replaced'])
  expect(read('cm14-0990017.txt')).toContain('dry ramp')
  expect(await run({ force: true })).toEqual(['a.txt there-already'])
})

test('two files of one run with one id: the first is taken in, also with --force', async () => {
  put('in/a.txt', prose)
  put('in/b.txt', prose.replace('wet ramp', 'dry ramp'))
  expect(await run({ force: true })).toEqual(['a.txt taken-in', 'b.txt rejected intake/same-id'])
})

test('a letter that somebody dropped into the folder is known by its case number', async () => {
  mkdirSync(join(root, 'out'))
  put('out/dropped.md', prose)
  put('in/a.txt', prose.replace('wet ramp', 'dry ramp'))
  expect(await run()).toEqual(['a.txt rejected intake/same-id'])
  expect(await run({ force: true })).toEqual(['a.txt replaced'])
  expect(out()).toEqual(['cm14-0990017.txt'])
})

test('a file that holds another letter is never overwritten', async () => {
  mkdirSync(join(root, 'out'))
  put('out/b.txt', prose)
  put('in/b.txt', modified.replace(/Case Number: \S+/, ''))
  expect(await run({ force: true })).toEqual(['b.txt rejected intake/name-taken'])
  expect(read('b.txt')).toBe(prose)
})

test('a dry run tells the same and writes nothing', async () => {
  put('in/a.txt', prose)
  put('in/b.txt', prose.replace('wet ramp', 'dry ramp'))
  expect(await run({ dryRun: true })).toEqual(['a.txt taken-in', 'b.txt rejected intake/same-id'])
  expect(readdirSync(root)).toEqual(['in'])
})

test('an unknown layout is taken in with a warning, under its file’s name', async () => {
  put('in/Über 1.txt', 'Lorem ipsum')
  expect(await run()).toEqual(['Über 1.txt taken-in letter/unknown-layout'])
  expect(out()).toEqual(['-ber-1.txt'])
})

test('personal data keeps a letter out, unless it is allowed', async () => {
  put('in/a.txt', prose.replace('Case Number:', 'Employee: Jane Doe\nCase Number:'))
  put('in/b.txt', modified)
  expect(await run()).toEqual(['a.txt rejected intake/personal-data', 'b.txt taken-in'])
  expect(out()).toEqual(['cm16-0990028.txt'])
  expect(await run({ allowPersonalData: true })).toEqual(['a.txt taken-in intake/personal-data', 'b.txt there-already'])
})

test('personal data is told with its line in the file', async () => {
  const before = '---\nsource: "x.pdf"\n---\nCase\n'
  put('in/a.txt', `${before}Claim Number: 04-2233\n`)
  const files = listForeignFiles(join(root, 'in'))
  for await (const { messages } of importLetters(files, join(root, 'out'), OPTIONS)) {
    expect(messages.find(({ rule }) => rule === 'intake/personal-data')).toMatchObject({
      severity: 'error',
      line: 5,
      column: 1,
    })
  }
})

test('files that cannot be read never stop the rest, and leave no trace', async () => {
  put('in/a.pdf', 'no PDF')
  put('in/b.pdf', printLetter(prose).subarray(0, 2000))
  put('in/c.txt', '')
  put('in/d.txt', new Uint8Array([1, 0, 2]))
  put('in/e.txt', modified)
  const files = [
    { path: join(root, 'in/gone.txt') },
    ...listForeignFiles(join(root, 'in')),
    { path: 'x', fault: 'EACCES' },
  ]
  const told: string[] = []
  for await (const { outcome, messages } of importLetters(files, join(root, 'out'), OPTIONS)) {
    told.push([outcome, ...messages.map(({ rule }) => rule)].join(' '))
  }
  expect(told).toEqual([
    'rejected intake/vanished',
    'rejected intake/no-pdf',
    'rejected intake/pdf-cut-off',
    'rejected intake/empty',
    'rejected intake/no-text',
    'taken-in',
    'rejected intake/unreadable',
  ])
  expect(out()).toEqual(['cm16-0990028.txt'])
})

test('where nothing can be written, each file says so', async () => {
  put('out', 'a file in the folder’s place')
  put('in/a.txt', prose)
  expect(await run()).toEqual(['a.txt rejected intake/failed'])
})

test('what a killed run has left is removed, and what a running one is writing stays', async () => {
  put('in/a.txt', prose)
  mkdirSync(join(root, 'out'))
  // Ids end far below this number, so that no process has it.
  put('out/.cm16-0990001.txt.4194399.draft', 'half a letter')
  put(`out/.cm16-0990002.txt.${process.ppid}.draft`, 'half a letter')
  await run()
  expect(out().filter((name) => name.endsWith('.draft'))).toEqual([`.cm16-0990002.txt.${process.ppid}.draft`])
})
