import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { FIVE } from '../corpus/fixtures/five.ts'
import { corpusFolder } from '../corpus/folders.ts'
import { buildFive } from './build-shared.ts'
import { digestFiles } from './digest-files.ts'

const hasOwnLetters = JSON.stringify(digestFiles(corpusFolder())) !== JSON.stringify(digestFiles(FIVE))
const hasAddress = ['SITE_URL', 'BASE_PATH'].some((name) => process.env[name])

// A publisher's site is of other letters; what is built twice of the same is in long/same-bytes-anywhere.test.ts.
test.skipIf(hasOwnLetters || hasAddress)('two builds of one corpus are the same, byte for byte', () => {
  const first = digestFiles(buildFive())
  expect(Object.keys(first).length).toBeGreaterThan(50)
  expect(digestFiles(resolve('dist')), 'run npm run build first').toEqual(first)
})
