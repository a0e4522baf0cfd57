import { expect, test } from 'vitest'
import { toLicensure } from './licensure.ts'

test('California alone, with others, or not at all; and not read', () => {
  expect(toLicensure({ states: ['California'] })).toBe('california-only')
  expect(toLicensure({ states: ['California', 'Nevada'] })).toBe('california-and-others')
  expect(toLicensure({ states: ['Nevada', 'California'] })).toBe('california-and-others')
  expect(toLicensure({ states: ['Nevada', 'Oregon'] })).toBe('other-states')
  expect(toLicensure({ states: [] })).toBeNull()
})
