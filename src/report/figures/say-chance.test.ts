import { expect, test } from 'vitest'
import { sayChance } from './say-chance.ts'

test('how many comparisons are made, and how many of them chance puts outside', () => {
  expect(sayChance(0, 'pair')).toBe('')
  expect(sayChance(1, 'pair')).toBe(
    '1 pair is compared: by chance alone 1 in 20 falls outside its limits. The limits are not widened for the number of comparisons.',
  )
  expect(sayChance(6, 'pair')).toContain(
    '6 pairs are compared: by chance alone 1 in 20 falls outside its limits, here fewer than one.',
  )
  expect(sayChance(45, 'kind')).toContain(', here about 2.')
})
