import { expect, test } from 'vitest'
import { endAt, offsetAt, squeeze } from './squeeze.ts'

test('white space is left out, and each character knows its place', () => {
  const text = ' a \n\n bc\t d'
  const squeezed = squeeze(text)
  expect(squeezed.text).toBe('abcd')
  for (let index = 0; index < squeezed.text.length; index++) {
    expect(text[offsetAt(squeezed, index)]).toBe(squeezed.text[index])
    expect(endAt(squeezed, index + 1)).toBe(offsetAt(squeezed, index) + 1)
  }
  expect(text.slice(offsetAt(squeezed, 1), endAt(squeezed, 3))).toBe('bc')
})

test('the index behind the last character is the end of the text', () => {
  expect(offsetAt(squeeze('a b '), 2)).toBe(4)
  expect(offsetAt(squeeze(''), 0)).toBe(0)
  expect(endAt(squeeze('   '), 0)).toBe(0)
})

test('a hyphen that breaks a word at a line’s end is left out, any other stays', () => {
  const text = 'is not medically nec- \n\nessary'
  const squeezed = squeeze(text)
  expect(squeezed.text).toBe('isnotmedicallynecessary')
  expect(text[offsetAt(squeezed, squeezed.text.indexOf('essary'))]).toBe('e')
  for (const kept of [
    'Non-\nMTUS',
    'non-certified',
    'post- operative',
    '12-\nsixteen',
    '- \nand',
    'six-\n 7',
    'last-\n',
  ]) {
    expect(squeeze(kept).text).toBe(kept.replace(/\s/g, ''))
  }
})
