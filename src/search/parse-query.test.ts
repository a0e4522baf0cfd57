import { expect, test } from 'vitest'
import { beginsWith, isSame, parseQuery, toTokens, toWhole, toWord } from './parse-query.ts'

test('a text is divided at white space of any kind', () => {
  expect(toTokens(' low\u00a0back\n\n pain\u200bful ')).toEqual(['low', 'back', 'painful'])
  expect(toTokens(' \n')).toEqual([])
})

test('a token is its letters and numbers, with its parts', () => {
  expect(toWord('(X-rays,')).toBe('x rays')
  expect(toWord('7.5/325mg')).toBe('7 5 325mg')
  expect(toWord('CM16-0228949')).toBe('cm16 0228949')
  expect(toWord('Crème')).toBe('creme')
  expect(toWord('patient’s')).toBe('patients')
  expect(toWord("patient's")).toBe('patient s')
  expect(toWord('—')).toBe('')
  expect(toWhole(toWord("patient's"))).toBe(toWhole(toWord('patient’s')))
})

test('a word begins where one of its parts does', () => {
  expect(beginsWith('l5 s1', 's1')).toBe(true)
  expect(beginsWith('7 5 325mg', '325')).toBe(true)
  expect(beginsWith('x rays', 'xra')).toBe(true)
  expect(beginsWith('extensive', 'tens')).toBe(false)
  expect(isSame('x rays', 'rays')).toBe(true)
  expect(isSame('x rays', 'xrays')).toBe(true)
  expect(isSame('x rays', 'ray')).toBe(false)
})

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
