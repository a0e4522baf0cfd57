import { expect, test } from 'vitest'
import { countShares } from './finish-site.ts'

test('twins are shared by as many processes as have enough to do, and by no more than there are', () => {
  expect(countShares(0, 8)).toBe(1)
  expect(countShares(150, 8)).toBe(1)
  expect(countShares(850, 2)).toBe(2)
  expect(countShares(850, 64)).toBe(4)
  expect(countShares(20_000, 64)).toBe(64)
})
