import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { CONTENT } from './folders.ts'
import { readAccessibility } from './read-accessibility.ts'

const folder = mkdtempSync(join(tmpdir(), 'imr-accessibility-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the report tells of every criterion of WCAG 2.2 on the levels A and AA, each once', () => {
  const { criteria } = readAccessibility(CONTENT) ?? { criteria: [] }
  expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length)
  expect(['A', 'AA'].map((wanted) => criteria.filter(({ level }) => level === wanted).length)).toEqual([31, 24])
})

test('each check is a test of the built site', () => {
  for (const { file, title } of Object.values(readAccessibility(CONTENT)?.checks ?? {})) {
    expect(readFileSync(join('src/site-tests', file), 'utf8'), `${file}: ${title}`).toContain(`'${title}'`)
  }
})

test('without a file there is no report; a fault in it names the file', () => {
  expect(readAccessibility(folder)).toBeNull()
  const criterion = { id: '1.1.1', name: 'Non-text Content', level: 'A', result: 'supports' }
  const read = (criteria: object[]) => {
    writeFileSync(join(folder, 'accessibility.json'), JSON.stringify({ standard: 'WCAG 2.2', checks: {}, criteria }))
    return () => readAccessibility(folder)
  }
  expect(read([{ ...criterion, screenshots: '2026-11-29' }])).not.toThrow()
  expect(read([{ ...criterion, source: '2026-11-29' }])).not.toThrow()
  expect(read([{ ...criterion, hand: '2026-11-29' }])).toThrow(/hand/)
  expect(read([criterion])).toThrow(/accessibility\.json:1:1: error: 1\.1\.1 tells neither how it was tested/)
  expect(read([{ ...criterion, tests: ['axe'] }])).toThrow(/“axe”/)
  expect(read([{ ...criterion, result: 'fine' }])).toThrow(/result/)
})
