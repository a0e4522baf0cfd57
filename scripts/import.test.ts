import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printLetter } from '../src/intake/fixtures/print-letter.ts'

const root = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(root, { recursive: true }))

const letter = readFileSync('src/letter/fixtures/credentials-modified.txt', 'utf8')
const run = (command: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', command, ...options], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  mkdirSync(join(root, 'good'))
  mkdirSync(join(root, 'bad'))
  writeFileSync(join(root, 'good/a.pdf'), printLetter(letter, { password: '' }))
  writeFileSync(join(root, 'bad/picture.pdf'), Buffer.from('ffd8ffe0', 'hex'))
  writeFileSync(join(root, 'bad/person.txt'), 'Employee: Jane Doe\n')
})

test('import takes in a folder, ends 0, and again with nothing new', () => {
  const out = join(root, 'out')
  const dry = run('import', join(root, 'good'), '--out', out, '--dry-run')
  expect(dry).toMatchObject({ status: 0, stderr: '' })
  expect(dry.stdout).toContain('1 file: 1 would be taken in, 0 would be replaced, 0 there already, 0 rejected.')
  const first = run('import', join(root, 'good'), '--out', out)
  expect(first).toMatchObject({ status: 0, stderr: '' })
  expect(first.stdout).toMatch(/^taken in: .*a\.pdf \(.*cm16-0990028\.txt\)\n1 file: 1 taken in/)
  expect(first.stdout).toContain(`to build from there, set CORPUS_DIR=${out}.`)
  expect(run('import', join(root, 'good'), '--out', out).stdout).toContain('0 taken in, 0 replaced, 1 there already')
  expect(readdirSync(out)).toEqual(['cm16-0990028.txt'])
})

test('a file that is neither text nor PDF is told as such by whatever reads letters', () => {
  const archive = join(root, 'letter.docx')
  writeFileSync(archive, Buffer.from('504b0304000000', 'hex'))
  const said = 'error: The file is neither text nor PDF; save it as one of them'
  for (const command of ['import', 'parse', 'explain']) {
    const { status, stdout, stderr } = run(command, archive)
    expect({ command, status }).toEqual({ command, status: 1 })
    expect(stdout + stderr).toContain(said)
    expect(stdout + stderr).not.toContain('Windows-1252')
  }
})

test('import names what a folder holds beside PDF and text, but for the journal of a collection, and takes none of it in', () => {
  const folder = join(root, 'mixed')
  mkdirSync(join(folder, 'below'), { recursive: true })
  for (const name of ['letter.docx', 'letters.zip', 'README.md', '.DS_Store', 'journal.ndjson', 'below/scan.jpg'])
    writeFileSync(join(folder, name), 'x')
  const { status, stdout } = run('import', folder, '--out', join(root, 'nothing'))
  expect({ status, lines: stdout.trimEnd().split('\n') }).toEqual({
    status: 0,
    lines: [
      '0 files: 0 taken in, 0 replaced, 0 there already, 0 rejected.',
      'No PDF, .txt or .md file was found there.',
      '3 others are neither PDF nor .txt or .md, and passed over: scan.jpg, letter.docx, letters.zip.',
    ],
  })
  writeFileSync(join(folder, 'a.pdf'), printLetter(letter, { password: '' }))
  rmSync(join(folder, 'below'), { recursive: true })
  rmSync(join(folder, 'letters.zip'))
  expect(run('import', folder, '--dry-run').stdout).toMatch(
    /\n1 other is neither PDF nor \.txt or \.md, and passed over: letter\.docx\.\n$/,
  )
})

test('without --out, import writes where CORPUS_DIR has the build read', () => {
  const corpus = join(root, 'corpus')
  const { status, stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'import', join(root, 'good')], {
    encoding: 'utf8',
    env: { ...process.env, CORPUS_DIR: corpus },
  })
  expect({ status, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
    status: 0,
    last: `The letters are in ${corpus}.`,
  })
  expect(readdirSync(corpus)).toEqual(['cm16-0990028.txt'])
})

test('a folder that cannot be made ends a command in one sentence', () => {
  const file = join(root, 'file')
  writeFileSync(file, '')
  const out = join(file, 'below')
  const commands = [
    ['import', join(root, 'good'), '--out', out],
    ['synthesize', '--letters', '1', '--seed', '1', '--out', out],
    ['collect', 'CM16-0990001', '--contact', 'a@example.org', '--host', '127.0.0.1:9', '--out', out],
  ]
  for (const [command = '', ...options] of commands) {
    const { status, stderr } = run(command, ...options)
    expect(status, `${command}: ${stderr}`).toBe(1)
    expect(stderr, command).toMatch(/A file, or a link that leads nowhere, stands where a folder should be; remove it/)
    expect(stderr, command).not.toMatch(/^ {4}at /m)
  }
}, 60_000)

test('an option for a folder that is empty is wrong usage, and writes nothing into the working folder', () => {
  expect(run('import', join(root, 'good'), '--out', '')).toMatchObject({ status: 2, stdout: '' })
})

test('names of files are printed on one line, without signs that a terminal obeys', () => {
  const odd = join(root, 'odd')
  mkdirSync(odd)
  writeFileSync(join(odd, 'a\u001b[31m\nrejected: b\u202e.txt'), '')
  const { status, stdout, stderr } = run('import', odd, '--out', join(root, 'of-odd'))
  expect(status).toBe(1)
  expect(stdout).toMatch(/^rejected: \S*odd\/a\[31m rejected: b\.txt\n1 file:/)
  for (const sign of ['\u001b', '\u202e']) expect(stdout + stderr).not.toContain(sign)
})

test('import ends 1 when a file was rejected, and names each with its reason', () => {
  const { status, stdout, stderr } = run('import', join(root, 'bad'), join(root, 'good'), '--out', join(root, 'other'))
  expect(status).toBe(1)
  expect(stderr).toMatch(/person\.txt:1:1: error: A person’s name stands here .* {2}intake\/personal-data/)
  expect(stderr).toMatch(/picture\.pdf:1:1: error: .* {2}intake\/no-pdf/)
  expect(stdout).toContain('3 files: 1 taken in, 0 replaced, 0 there already, 2 rejected; ')
  expect(readdirSync(join(root, 'other'))).toEqual(['cm16-0990028.txt'])
})

test.each([[[]], [['--nonsense', '.']], [['no/such/path']], [['.', '--out', 'package.json']]])(
  'import %j is wrong usage',
  (options) => {
    const { status, stdout, stderr } = run('import', ...options)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('    at ')
  },
)

test('parse ends without a stack where what it prints is read no further', () => {
  const files = Array.from({ length: 40 }, () => join(root, 'good/a.pdf')).join(' ')
  const { stdout, stderr } = spawnSync('sh', ['-c', `${process.execPath} scripts/run.mjs parse ${files} | head -c 2`], {
    encoding: 'utf8',
  })
  expect(stdout).toBe('{"')
  expect(stderr).not.toMatch(/^ {4}at |EPIPE/m)
})

test('parse reads PDFs as well, and gives a line for one that cannot be read', () => {
  const read = run('parse', join(root, 'good'))
  expect(read).toMatchObject({ status: 0 })
  expect(JSON.parse(read.stdout)).toMatchObject({ id: 'cm16-0990028', source: 'a.pdf', layout: 'credentials' })
  const unread = run('parse', join(root, 'bad/picture.pdf'))
  expect(unread.status).toBe(1)
  expect(JSON.parse(unread.stdout)).toMatchObject({
    id: 'picture',
    source: 'picture.pdf',
    layout: null,
    messages: [{ rule: 'intake/no-pdf' }],
  })
  expect(unread.stderr).toContain('intake/no-pdf')
})
