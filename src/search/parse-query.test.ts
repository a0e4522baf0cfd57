import { expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'

const words = (query: string) => parseQuery(query).map((term) => term.words.join(' '))

test('each word is a term, words in quotation marks are one', () => {
  expect(words('low back')).toEqual(['low', 'back'])
  expect(words('"low back" pain')).toEqual(['low back', 'pain'])
  expect(words('“Low   Back” X-ray')).toEqual(['low back', 'xray'])
})

test('an open quotation goes to the end', () => {
  expect(words('pain "low ba')).toEqual(['pain', 'low ba'])
  expect(words('pain "')).toEqual(['pain'])
})

test('signs are no words, and nothing counts twice', () => {
  expect(words(' - / ,, ')).toEqual([])
  expect(words('Pain pain PAIN.')).toEqual(['pain'])
  expect(words('7.5/325')).toEqual(['75325'])
})
