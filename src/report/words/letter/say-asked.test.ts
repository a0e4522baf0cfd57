import { expect, test } from 'vitest'
import { NOTHING_ASKED } from '../../../classify/fixtures/bare.ts'
import type { ClassifiedDecision } from '../shapes.ts'
import { sayAsked } from './say-asked.ts'

const span = { start: 0, end: 1 }
const say = (asked: Partial<ClassifiedDecision['asked']>) => sayAsked({ ...NOTHING_ASKED, ...asked }).join('; ')

test('nothing is said of what is not stated', () => expect(say({})).toBe(''))

test('visits that are stated, and visits that are counted', () => {
  const frequency = { value: { min: 2, max: 2, per: 'week' as const }, span }
  const duration = { value: { min: 4, max: 4, unit: 'week' as const }, span }
  const sessions = (basis: 'stated' | 'derived') => ({ value: { min: 8, max: 8, basis }, span })
  expect(say({ sessions: sessions('derived'), frequency, duration })).toBe(
    '8 sessions, counted from 2 times a week for 4 weeks',
  )
  expect(say({ sessions: sessions('stated'), frequency, duration })).toBe('8 sessions; 2 times a week for 4 weeks')
  expect(say({ sessions: sessions('derived') })).toBe('8 sessions')
  expect(say({ duration })).toBe('for 4 weeks')
  expect(say({ frequency: { value: { min: 1, max: 1, per: 'day' }, span } })).toBe('1 time a day')
})

test('a medicine, and a level with its side', () => {
  expect(
    say({
      strengths: [{ value: '10/325 mg', span }],
      quantity: { value: { min: 60, max: 60, unit: null }, span },
      refills: { value: { min: 0, max: 0 }, span },
    }),
  ).toBe('10/325 mg; quantity 60; no refill')
  expect(say({ quantity: { value: { min: 2, max: 3, unit: 'patch' }, span } })).toBe('2 to 3 patches')
  expect(
    say({
      laterality: [{ value: 'left', span }],
      levels: [
        { value: 'L4-L5', span },
        { value: 'L5-S1', span },
      ],
    }),
  ).toBe('left; L4-L5 and L5-S1')
})
