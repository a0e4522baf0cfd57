import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findBroken } from './find-broken.ts'

// Sites below a base path: published.test.ts.
test('every link and anchor of the built site resolves', () => {
  expect(findBroken(resolve('dist'), '/')).toEqual([])
})
