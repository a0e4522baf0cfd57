import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildSite, removeTemporaryFolders } from './build-site.ts'
import { findBroken } from './find-broken.ts'

afterAll(removeTemporaryFolders)

test('every link and anchor of the built site resolves', () => {
  expect(findBroken(resolve('dist'), '/')).toEqual([])
})

test.each(['imr', '/imr/'])('every link resolves below the base path %s, and canonical links are whole', (base) => {
  const built = buildSite('content/letters', { BASE_PATH: base, SITE_URL: 'https://example.org' })
  expect(built.status).toBe(0)
  expect(findBroken(built.folder, '/imr/')).toEqual([])
  const html = readFileSync(join(built.folder, 'cases/000_18227ce8aa89113a/index.html'), 'utf8')
  expect(html).toContain('<link rel="canonical" href="https://example.org/imr/cases/000_18227ce8aa89113a/"')
})
