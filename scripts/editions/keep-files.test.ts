import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFiles } from './keep-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('files are as before where the command was not done, and as written where it was', () => {
  const [old, fresh] = [join(folder, 'old'), join(folder, 'new')]
  writeFileSync(old, 'before')
  const write = () => {
    for (const path of [old, fresh]) writeFileSync(path, 'now')
  }
  const failed = keepFiles([old, fresh])
  write()
  failed.unlessDone()
  expect([readFileSync(old, 'utf8'), existsSync(fresh)]).toEqual(['before', false])
  const ended = keepFiles([old, fresh])
  write()
  ended.done()
  ended.unlessDone()
  expect([old, fresh].map((path) => readFileSync(path, 'utf8'))).toEqual(['now', 'now'])
})
