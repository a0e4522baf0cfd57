import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { buildFive } from './build-shared.ts'
import { buildSite, listBuilt, removeTemporaryFolders } from './build-site.ts'

afterAll(removeTemporaryFolders)

test('two builds of one corpus are the same, byte for byte', () => {
  const first = buildFive()
  const second = buildSite(FIVE, { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' })
  expect(second.status, second.output).toBe(0)
  const names = listBuilt(first)
  expect(names.length).toBeGreaterThan(50)
  expect(listBuilt(second.folder)).toEqual(names)
  const differing = names.filter(
    (name) => !readFileSync(join(first, name)).equals(readFileSync(join(second.folder, name))),
  )
  expect(differing).toEqual([])
})
