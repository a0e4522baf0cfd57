import { expect, test } from 'vitest'
import {
  atStart,
  inSentence,
  qualifiedInSentence,
  sayChance,
  sayDate,
  sayList,
  sayMessage,
  sayNumber,
  sayPartOf,
  sayShortDate,
} from './say.ts'

test('a list reads as one sentence', () => {
  expect(sayList([])).toBe('')
  expect(sayList(['neck'])).toBe('neck')
  expect(sayList(['neck', 'low back'])).toBe('neck and low back')
  expect(sayList(['neck', 'knee', 'hip'])).toBe('neck, knee and hip')
  expect(sayList(['tests and clearance', 'surgery'])).toBe('tests and clearance, and surgery')
})

test('dates are said in one zone and one language', () => {
  expect(sayDate('2016-12-05')).toBe('December 5, 2016')
  expect(sayShortDate('2017-01-31')).toBe('Jan 31, 2017')
  expect(sayDate('not a date')).toBe('not a date')
})

test('names keep their capitals where they are abbreviations', () => {
  expect(['Acupuncture', 'A home program', 'MRI', 'TENS unit', 'X-ray', 'H-wave'].map(inSentence)).toEqual([
    'acupuncture',
    'a home program',
    'MRI',
    'TENS unit',
    'X-ray',
    'H-wave',
  ])
  expect(atStart('low back')).toBe('Low back')
})

test('what narrows a name stands before it or in brackets, and several names stay a list', () => {
  const names = [
    'Lidocaine, topical',
    'Electrical stimulation, by visits',
    'Infrared, heat and ice, by visits',
    'Forearm, wrist or hand',
    'Alpha, or beta with gamma',
  ]
  expect(names.map(qualifiedInSentence)).toEqual([
    'topical lidocaine',
    'electrical stimulation (by visits)',
    'infrared, heat and ice (by visits)',
    'forearm, wrist or hand',
    'alpha, or beta with gamma',
  ])
  expect(sayList(['neck', 'forearm, wrist or hand'])).toBe('neck, and forearm, wrist or hand')
})

test('small numbers are words', () => {
  expect([0, 1, 12, 13].map(sayNumber)).toEqual(['No', 'One', 'Twelve', '13'])
})

test('a part of all is said as all, none or some', () => {
  expect(sayPartOf(12, 64, 'letter')).toBe('12 of 64 letters')
  expect(sayPartOf(64, 64, 'letter')).toBe('all 64 letters')
  expect(sayPartOf(0, 1200, 'letter')).toBe('none of 1,200 letters')
  expect(sayPartOf(1, 1, 'decision')).toBe('the one decision')
  expect(sayPartOf(0, 1, 'decision')).toBe('0 of 1 decision')
})

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

test('how many comparisons are made, and how many of them chance puts outside', () => {
  expect(sayChance(6, 'pair')).toContain(
    '6 pairs are compared: by chance alone 1 in 20 falls outside its limits, here fewer than one.',
  )
  expect(sayChance(45, 'kind')).toContain(', here about 2.')
})
