import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFile } from './open-file.ts'

const root = mkdtempSync(join(tmpdir(), 'open-file-'))
afterAll(() => rmSync(root, { recursive: true }))

const at = (name: string) => join(root, name)
const ruleOf = (path: string, largest = 10) => {
  const opened = openFile(path, largest)
  return 'fault' in opened ? opened.fault.rule : opened.bytes.toString()
}

writeFileSync(at('secret'), 'secret')
mkdirSync(at('x.txt'))
symlinkSync(at('secret'), at('link.txt'))
symlinkSync(at('nowhere'), at('loose.txt'))

test('a plain file is read whole', () => expect(ruleOf(at('secret'))).toBe('secret'))

test('a link is not followed, wherever it leads', () => {
  expect(ruleOf(at('link.txt'))).toBe('intake/link')
  expect(ruleOf(at('loose.txt'))).toBe('intake/link')
})

test('a folder, a device and a socket are no files', () => {
  expect(ruleOf(at('x.txt'))).toBe('intake/no-file')
  if (process.platform !== 'win32') expect(ruleOf('/dev/null')).toBe('intake/no-file')
})

test.skipIf(process.platform === 'win32')('a pipe that nobody writes into holds up nothing', () => {
  expect(spawnSync('mkfifo', [at('pipe.txt')]).status).toBe(0)
  expect(ruleOf(at('pipe.txt'))).toBe('intake/no-file')
})

test.skipIf(process.platform !== 'linux')('a name that is no text is told as what it is', () => {
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x78, 0x74])]), 'x')
  expect(ruleOf(at('a\ufffd.txt'))).toBe('intake/name')
  expect(ruleOf(at('gone.txt'))).toBe('intake/vanished')
})

test('a file that is too large is not read, and its size is told', () => {
  writeFileSync(at('large'), Buffer.alloc(3_500_001))
  const opened = openFile(at('large'), 3_500_000)
  expect('fault' in opened && opened.fault).toMatchObject({ rule: 'intake/file-too-large' })
  expect('fault' in opened && opened.fault.reason).toContain('The file has 3.5 MB')
})

test('what is gone says so', () => expect(ruleOf(at('gone'))).toBe('intake/vanished'))
