import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isFrozen, listBuilt, removeTemporaryFolders, temporaryFolder } from './build-site.ts'
import { findInvalid } from './find-invalid.ts'

afterAll(removeTemporaryFolders)

const dist = resolve('dist')

test('every page that is built is valid HTML', { timeout: 120_000 }, async () => {
  const pages = listBuilt(dist).filter((path) => path.endsWith('.html') && !isFrozen(path))
  expect(pages.length).toBeGreaterThan(100)
  expect(await findInvalid(dist, pages)).toEqual([])
})

test('the validator is at work: a broken page has faults', async () => {
  const folder = temporaryFolder('html')
  writeFileSync(join(folder, 'a.html'), '<!doctype html><html lang="en"><p><div id="a" id="a"></p></html>')
  expect(await findInvalid(folder, ['a.html'])).not.toEqual([])
})
