import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { readSiteSettings } from './site-settings.ts'

const content = mkdtempSync(join(tmpdir(), 'settings-'))
afterAll(() => rmSync(content, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())
writeFileSync(join(content, 'site.md'), '---\ntitle: "Report"\nindexLetters: true\n---\n')

test('the title is the publisher’s', () => {
  vi.stubEnv('MADE_UP_LETTERS', '')
  expect(readSiteSettings(content)).toMatchObject({ title: 'Report', indexLetters: true, madeUp: false })
})

test('that of a demonstration says that its letters are made up, and search engines are to keep none', () => {
  vi.stubEnv('MADE_UP_LETTERS', '1')
  expect(readSiteSettings(content)).toMatchObject({
    title: 'Report (made-up letters)',
    indexLetters: false,
    madeUp: true,
  })
})
