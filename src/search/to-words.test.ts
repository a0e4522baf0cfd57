import { expect, test } from 'vitest'
import { beginsWith, isSame, toTokens, toWhole, toWord } from './to-words.ts'

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
