import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAccuracy } from './read-accuracy.ts'

const content = mkdtempSync(join(tmpdir(), 'imr-accuracy-'))
mkdirSync(join(content, 'accuracy'))
afterAll(() => rmSync(content, { recursive: true, force: true }))

const sheet = (date: string) => ({ date, form: 'text', letters: { counting: 1, seen: 2 }, fields: [], sets: [] })
const write = (name: string, text: string) => writeFileSync(join(content, 'accuracy', name), text)

test('measurements are read, the newest first', () => {
  write('a.json', JSON.stringify(sheet('2025-01-01')))
  write('b.json', JSON.stringify(sheet('2026-01-01')))
  expect(readAccuracy(content).map(({ date }) => date)).toEqual(['2026-01-01', '2025-01-01'])
  expect(readAccuracy(join(content, 'nowhere'))).toEqual([])
})

test.each([
  ['{"date":', 'this is no JSON'],
  [JSON.stringify(sheet('January')), '“date” is no day'],
  [JSON.stringify({ ...sheet('2026-01-01'), letters: {} }), '“letters” is no count'],
  [JSON.stringify({ ...sheet('2026-01-01'), fields: [{ field: 'x' }] }), 'a row of “fields” lacks'],
])('a fault names the file and how to write it: %s', (text, reason) => {
  write('c.json', text)
  expect(() => readAccuracy(content)).toThrow(reason)
  expect(() => readAccuracy(content)).toThrow(/accuracy\/c\.json:1:1: error: .*npm run evaluate/)
})
