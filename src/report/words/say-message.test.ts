import { expect, test } from 'vitest'
import { sayMessage } from './say-message.ts'

test('what matched no phrase is told to readers by what it means for the numbers', () => {
  expect(
    sayMessage({ rule: 'classify/unknown-treatment', reason: '"Flux capacitor, rental" matches no treatment' }),
  ).toBe('The request “Flux capacitor, rental” is for no treatment that this site knows; it counts as not classified.')
  expect(sayMessage({ rule: 'classify/unknown-citation', reason: '"A study" matches no guideline' })).toBe(
    'The citation “A study” names no guideline that this site knows by name; it counts as “other”.',
  )
})

test('any other message is one sentence', () => {
  expect(sayMessage({ rule: 'letter/no-outcome', reason: 'the heading has no outcome' })).toBe(
    'The heading has no outcome.',
  )
})
