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
  expect(readAccuracy(content).labeled.map(({ date }) => date)).toEqual(['2026-01-01', '2025-01-01'])
  expect(readAccuracy(join(content, 'nowhere'))).toEqual({ labeled: [], samples: [] })
})

const sample = {
  date: '2026-02-01',
  sample: { seed: 7, corpusLetters: 90 },
  letters: ['a'],
  decisions: 2,
  fields: [{ field: 'outcome', right: 2, of: 2, low: null, high: null }],
  sets: [],
  agreement: [{ field: 'outcome', agreed: 2, of: 2, kappa: null }],
}

test('a sample of the corpus stands apart from the labeled letters', () => {
  write('sample.json', JSON.stringify(sample))
  const { labeled, samples } = readAccuracy(content)
  expect(samples).toEqual([sample])
  expect(labeled).toHaveLength(2)
})

test.each([
  [JSON.stringify({ ...sample, letters: 3 }), '“letters”: Invalid input'],
  ['{"date":', 'this is no JSON'],
  [JSON.stringify(sheet('January')), '“date”: is no day'],
  [JSON.stringify({ ...sheet('2026-01-01'), letters: {} }), '“letters.counting”: Invalid input'],
  [JSON.stringify({ ...sheet('2026-01-01'), fields: [{ field: 'x' }] }), '“fields.0.counting”: Invalid input'],
])('a fault names the file and how to write it: %s', (text, reason) => {
  write('c.json', text)
  expect(() => readAccuracy(content)).toThrow(reason)
  expect(() => readAccuracy(content)).toThrow(/accuracy\/c\.json:1:1: error: .*npm run evaluate/)
})
