import { expect, test } from 'vitest'
import { collapse, isWhite, readWords, trimSpan } from './collapse.ts'

test('white space is what a pattern’s \\s is', () => {
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    expect(isWhite(code), code.toString(16)).toBe(/\s/.test(character))
  }
})

test('white space of any kind becomes single spaces', () => {
  expect(collapse('  MRI \n\n of\tthe  knee\u00a0, left\n')).toBe('MRI of the knee , left')
})

test('a span loses the white space at its ends, or is none', () => {
  expect(trimSpan('x  abc \n', { start: 1, end: 8 })).toEqual({ start: 3, end: 6 })
  expect(trimSpan('x  \n', { start: 1, end: 4 })).toBeNull()
})

test('the words of a field are the words at its span', () => {
  expect(readWords('a:  b\n c.', { start: 2, end: 9 })).toEqual({ value: 'b c.', span: { start: 4, end: 9 } })
  expect(readWords('a:  ', { start: 2, end: 4 })).toBeNull()
})
