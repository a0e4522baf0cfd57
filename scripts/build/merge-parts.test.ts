import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refuseParts, signPart } from './merge-parts.ts'

let folder = ''
let content = ''
const part = (number: number) => join(folder, `part-${number}`)
const sign = (number: number) => signPart(part(number), { number, of: 2 }, content)
const refuse = () => refuseParts([part(1), part(2)], content)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'))
  content = join(folder, 'content')
  for (const path of [part(1), part(2), join(content, 'letters'), join(content, 'withdrawn')])
    mkdirSync(path, { recursive: true })
  writeFileSync(join(content, 'site.md'), '---\ntitle: "A"\n---\n')
  vi.stubEnv('ASTRO_CACHE_DIR', join(folder, 'cache'))
  vi.stubEnv('SITE_URL', 'https://example.org')
  vi.stubEnv('BASE_PATH', 'imr')
  sign(1)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('parts of one site are put together, whatever lies beside its contents', () => {
  writeFileSync(join(content, '.DS_Store'), 'x')
  vi.stubEnv('BASE_PATH', '/imr/')
  sign(2)
  expect(refuse()).toBeNull()
})

test.each([
  ['a letter was withdrawn', () => writeFileSync(join(content, 'withdrawn/a.md'), 'x')],
  ['the settings changed', () => writeFileSync(join(content, 'site.md'), 'x')],
  ['the address is another', () => vi.stubEnv('SITE_URL', 'https://example.com')],
])('a part of before is refused where since then %s, though the letters are the same', (_, change) => {
  change()
  sign(2)
  expect(refuse()).toContain(`${part(1)} was built from other code, entries, settings or withdrawals`)
})

test('parts that are all of before are refused too: what finishes the site is of now', () => {
  sign(2)
  writeFileSync(join(content, 'withdrawn/a.md'), 'x')
  expect(refuse()).toContain('withdrawals than are here now')
})

test('a folder whose note is cut off is no part', () => {
  writeFileSync(join(part(2), 'part.json'), '{"shard":')
  expect(refuse()).toMatch(/part-2 holds no part of a site/)
})
