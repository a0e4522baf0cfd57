import { afterAll, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { buildFive } from './build-shared.ts'
import { buildSite, removeTemporaryFolders } from './build-site.ts'
import { digestFiles } from './digest-files.ts'

afterAll(removeTemporaryFolders)

test('two builds of one corpus are the same, byte for byte', () => {
  const first = digestFiles(buildFive())
  const second = buildSite(FIVE, { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' })
  expect(second.status, second.output).toBe(0)
  expect(Object.keys(first).length).toBeGreaterThan(50)
  expect(digestFiles(second.folder)).toEqual(first)
})
