import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder, refuseTarget } from './make-folder.ts'

const root = mkdtempSync(join(tmpdir(), 'make-folder-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a folder is made with those above it, and nothing is left of the trial', () => {
  const folder = join(root, 'a/b/c')
  expect(refuseTarget(folder)).toBeNull()
  expect(readdirSync(folder)).toEqual([])
  expect(() => makeFolder(folder)).not.toThrow()
})

test('a file, a link that leads nowhere or round, and a name that is too long are told as what they are', () => {
  const [file, nowhere, loop] = [join(root, 'file'), join(root, 'nowhere'), join(root, 'loop')]
  writeFileSync(file, '')
  symlinkSync(join(root, 'gone/below'), nowhere)
  symlinkSync(loop, loop)
  for (const folder of [file, join(file, 'below'), nowhere, loop]) {
    expect(refuseTarget(folder)).toMatch(/^.*: A file, or a link that leads nowhere, stands where a folder should be; /)
    expect(refuseTarget(folder)?.startsWith(`${folder}: `)).toBe(true)
  }
  expect(refuseTarget(join(root, 'x'.repeat(300)))).toMatch(/: This name is longer than the disk takes; /)
})

test('a folder whose name could steer a terminal is named in what can be seen of it', () => {
  const folder = join(root, 'a\u001b[31m\u202e')
  writeFileSync(folder, '')
  expect(refuseTarget(folder)).toContain('/a[31m: A file, or a link that leads nowhere')
  for (const hidden of ['\u001b', '\u202e']) expect(refuseTarget(folder)).not.toContain(hidden)
})

// Below /proc the system makes no folder, and says of it that the one above is missing: Node's own way asks for ever.
test.skipIf(!existsSync('/proc/self'))('where the system makes no folder, that is told', () => {
  expect(refuseTarget('/proc/below/this')).toMatch(/^\/proc\/below\/this: No folder can be made here; choose another/)
  expect(refuseTarget('/proc')).toMatch(/^\/proc: Nothing can be written here; choose another folder/)
})
