import { expect, test } from 'vitest'
import { sayWords, toWords } from './words.ts'

const formsOf = (text: string) => toWords(text).map(({ form }) => form)

test.each([
  ['long-term', 'long‐\nterm'],
  ['“a” b', "'a'  b"],
  ['pain — and', 'pain--and'],
  ['5-10 visits', '5 – 10\nvisits'],
  ['ﬁnal\u00adly', 'finally'],
  ['wait…', 'wait...'],
  ['long- \t\r\n \n term', 'long-term'],
])('%j and %j are the same words', (one, other) => expect(formsOf(one)).toEqual(formsOf(other)))

test.each([
  ['5-10', '510'],
  ['long-term', 'long term'],
  ['The', 'the'],
  ['a, b', 'a b'],
  ['7.5', '75'],
])('%j and %j are not', (one, other) => expect(formsOf(one)).not.toEqual(formsOf(other)))

test('words are read as they were written', () => {
  expect(sayWords(toWords('The  “long-term”\nuse (7.5 mg), at C4-5.'))).toBe('The “long-term” use (7.5 mg), at C4-5.')
})

// With white space tried at each of its line ends, it would not end within a test's time.
test('a hyphen before many empty lines is read in one go', () => {
  expect(toWords(`long-${'\n'.repeat(400_000)}—`)).toHaveLength(3)
})
