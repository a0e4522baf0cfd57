import { expect, test } from 'vitest'
import { findLaterality } from './find-laterality.ts'
import { findLevels } from './find-levels.ts'

const valuesOf = <T>(find: (text: string, span: { start: number; end: number }) => { value: T }[], text: string): T[] =>
  find(text, { start: 0, end: text.length }).map(({ value }) => value)

test.each([
  ['Facet injections at L4-5 and L5-S1', ['L4-L5', 'L5-S1']],
  ['Epidural injection, C6 - C7', ['C6-C7']],
  ['Medial branch block L3-L4-L5', ['L3-L4-L5']],
  ['Fusion L4/5', ['L4-L5']],
  ['Right L5 nerve root block', ['L5']],
  ['Injection from T10 to T12, T10 to T12', ['T10-T12']],
  ['Norco 5/325', []],
  ['Case C16-4', []],
  ['L9 injection', []],
  ['L-spine film', []],
])('levels of %s: %j', (text, levels) => {
  expect(valuesOf(findLevels, text)).toEqual(levels)
})

test.each([
  ['MRI of the left knee', ['left']],
  ['EMG of RUE and LLE', ['right', 'left']],
  ['Bilateral wrist splints', ['bilateral']],
  ['X-ray of both hands', ['bilateral']],
  ['Injection, R shoulder', ['right']],
  ['Vitamin R', []],
  ['Both visits', []],
  ['Upright walker, bright light', []],
])('sides of %s: %j', (text, sides) => {
  expect(valuesOf(findLaterality, text)).toEqual(sides)
})
