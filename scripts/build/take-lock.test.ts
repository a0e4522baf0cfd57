import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Lock, takeLock } from './take-lock.ts'

/** Ids end far below this number, so that no process has it. */
const ENDED = 4194399

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(root, { recursive: true }))

test('a lock is held once, and free again when it is given back', async () => {
  const path = join(root, 'deep/lock')
  const lock = (await takeLock(path)) as Lock
  expect(await takeLock(path)).toBe(process.pid)
  lock.add(ENDED)
  expect(readFileSync(path, 'utf8')).toBe(`${process.pid}\n${ENDED}\n`)
  lock.release()
  expect(existsSync(path)).toBe(false)
})

test('what lies in the place of a lock that was removed is neither written to nor taken away', async () => {
  const path = join(root, 'lock')
  const lock = (await takeLock(path)) as Lock
  lock.add(ENDED)
  rmSync(path)
  lock.add(ENDED - 1)
  expect(existsSync(path)).toBe(false)
  writeFileSync(path, 'mine\n')
  lock.add(ENDED - 2)
  lock.release()
  expect(readFileSync(path, 'utf8')).toBe('mine\n')
  rmSync(path)
  const other = (await takeLock(path)) as Lock
  rmSync(path)
  mkdirSync(path)
  other.release()
  expect(existsSync(path)).toBe(true)
})

test('what an ended command left is taken over, also a file without an id', async () => {
  const path = join(root, 'lock')
  for (const left of [`${ENDED}\n${ENDED + 1}\n`, '']) {
    writeFileSync(path, left)
    expect(await takeLock(path)).toHaveProperty('release')
    rmSync(path)
  }
})

test('a lock with this very id that this process never took was left, for ids come again', async () => {
  const path = join(root, 'lock')
  writeFileSync(path, `${process.pid}\n`)
  expect(await takeLock(path)).toHaveProperty('release')
})

test('what can’t be read is named', async () => {
  const path = join(root, 'lock')
  symlinkSync(join(root, 'nowhere'), path)
  await expect(takeLock(path, 0)).rejects.toThrow('remove it')
})

test('what an ended command started is waited for, and named where it does not end', async () => {
  const path = join(root, 'lock')
  const left = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
  writeFileSync(path, `${ENDED}\n${left.pid}\n`)
  expect(await takeLock(path, 0)).toBe(left.pid)
  const taken = takeLock(path)
  left.stdin?.end()
  expect(await taken).toHaveProperty('release')
})

test('commands that take and give back at the same moment never hold it together', async () => {
  const program = `
    import { mkdirSync, rmdirSync } from 'node:fs'
    import { takeLock } from ${JSON.stringify(new URL('take-lock.ts', import.meta.url).href)}
    for (let held = 0; held < 300; ) {
      const lock = await takeLock('lock')
      if (typeof lock === 'number') continue
      mkdirSync('held')
      rmdirSync('held')
      lock.release()
      held++
    }`
  writeFileSync(join(root, 'take.ts'), program)
  const takers = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ['take.ts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }),
  )
  const codes = await Promise.all(takers.map((taker) => new Promise((resolve) => taker.on('exit', resolve))))
  expect(codes).toEqual([0, 0, 0])
  expect(existsSync(join(root, 'lock'))).toBe(false)
})
