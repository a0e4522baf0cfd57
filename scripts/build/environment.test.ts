import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { refuseProcesses, sayUnreadPdfs } from './environment.ts'

afterEach(() => void vi.unstubAllEnvs())

test.each(['1', '16', ''])('a build can be divided into processes: “%s”', (said) => {
  vi.stubEnv('BUILD_PROCESSES', said)
  expect(refuseProcesses()).toBeNull()
})

test.each(['0', '-1', '1.5', 'two'])('what is no number of processes is refused: %s', (said) => {
  vi.stubEnv('BUILD_PROCESSES', said)
  expect(refuseProcesses()).toBe(`BUILD_PROCESSES is ${said}: set it to a whole number from 1 on, or leave it out.`)
})

test('PDFs among the letters are told of, with the command that reads them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'))
  writeFileSync(join(folder, 'a.txt'), '')
  expect(sayUnreadPdfs(folder)).toBeNull()
  // Links to folders are listed whatever they are called.
  symlinkSync(folder, join(folder, 'link'))
  expect(sayUnreadPdfs(folder)).toBeNull()
  writeFileSync(join(folder, 'b.pdf'), '')
  expect(sayUnreadPdfs(folder)).toBe(`Not read: 1 PDF in ${folder}. npm run import -- ${folder} makes letters of them.`)
  rmSync(folder, { recursive: true })
})
