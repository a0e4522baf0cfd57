import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Journal, openJournal } from './journal.ts'

const folder = mkdtempSync(join(tmpdir(), 'journal-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'journal.ndjson')

const open = (): Journal => {
  const journal = openJournal(path)
  if ('fault' in journal) throw new Error(journal.fault)
  return journal
}

test('what was written is known again, also after an interrupt within a line; what was postponed is not', () => {
  const at = '2026-01-01T00:00:00.000Z'
  open().write({ at, address: 'a', result: 'saved', status: 200 })
  open().write({ at, address: 'b', result: 'postponed', status: 503 })
  appendFileSync(path, '{"at":"2026-01-0')
  const again = open()
  expect(again.known('a')?.result).toBe('saved')
  expect(again.known('b')).toBeUndefined()
  again.write({ at, address: 'c', result: 'saved', status: 200 })
  expect(open().known('c')?.result).toBe('saved')
})

test('a line in the middle that is no entry is a fault with its place', () => {
  writeFileSync(path, 'nonsense\n{"address":"a","result":"saved"}\n')
  expect(openJournal(path)).toMatchObject({ fault: expect.stringContaining('journal.ndjson:1:1: error:') })
})
