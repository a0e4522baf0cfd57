import { expect, test } from 'vitest'
import { usualLineEnds } from './usual-line-ends.ts'

test('the commonest count of line ends between lines is a letter’s own', () => {
  expect(usualLineEnds('one line')).toBe(1)
  expect(usualLineEnds('a \nb \nc\n\nd')).toBe(1)
  expect(usualLineEnds('a \n\nb \n \nc\nd')).toBe(2)
  expect(usualLineEnds('a\nb\n\nc')).toBe(1)
})

test('white space at the end of a text is between no lines', () => {
  expect(usualLineEnds('a\n\nb\n')).toBe(2)
  expect(usualLineEnds(`a\nb${'\n'.repeat(500_000)}`)).toBe(1)
})
