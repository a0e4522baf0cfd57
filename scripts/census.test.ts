import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Reading } from './census/compare-readings.ts'

const folder = mkdtempSync(join(tmpdir(), 'census-'))
afterAll(() => rmSync(folder, { recursive: true }))

function census(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/census.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, out: stdout.trim().split('\n'), err: stderr.trim().split('\n') }
}

test('what was saved is compared with what is read now, letter by letter', () => {
  const file = join(folder, 'before.json')
  expect(census('--save', file).status).toBe(0)
  expect(census('--compare', file).out).toEqual(['0 of 9 decisions moved, in 0 letters.'])
  const [first, ...others] = JSON.parse(readFileSync(file, 'utf8')) as Reading[]
  if (!first) throw new Error('nothing was saved')
  writeFileSync(file, JSON.stringify([{ ...first, fields: { ...first.fields, treatment: 'mri' } }, ...others]))
  expect(census('--compare', file).out).toEqual([
    first.letter,
    `  decision ${first.decision}: ${first.request}`,
    `    treatment         mri → ${first.fields['treatment']}`,
    '1 of 9 decisions moved, in 1 letter: treatment 1.',
  ])
})

test('wrong usage ends with 2 and says what is right', () => {
  const { status, err } = census('--compare', 'no-such-thing')
  expect(status).toBe(2)
  expect(err[0]).toBe('no-such-thing: there is no such file, and git knows no such commit')
  expect(census('--save', 'a', '--write').status).toBe(2)
  expect(census('--nonsense').status).toBe(2)
})
