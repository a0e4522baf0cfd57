import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildSite, listBuilt, removeTemporaryFolders } from './build-site.ts'

afterAll(removeTemporaryFolders)

test('two builds of one corpus are the same, byte for byte', () => {
  const [first, second] = [
    buildSite('content/letters', { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' }),
    buildSite('content/letters'),
  ]
  expect(first?.status).toBe(0)
  expect(second?.status).toBe(0)
  const names = listBuilt(first?.folder as string)
  expect(names.length).toBeGreaterThan(50)
  expect(listBuilt(second?.folder as string)).toEqual(names)
  const differing = names.filter(
    (name) =>
      !readFileSync(join(first?.folder as string, name)).equals(readFileSync(join(second?.folder as string, name))),
  )
  expect(differing).toEqual([])
})
