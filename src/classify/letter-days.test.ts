import { expect, test } from 'vitest'
import type { LetterDates } from '../letter/letter.ts'
import { toLetterDays } from './letter-days.ts'

const on = (value: string) => ({ value, span: { start: 0, end: 0 } })
const NONE: LetterDates = { assigned: null, injury: null, decision: null, urDenial: null, applicationReceived: null }

test('whole days between the dates of the header, also over a change of clocks and a leap day', () => {
  const dates = {
    ...NONE,
    urDenial: on('2016-02-20'),
    applicationReceived: on('2016-03-01'),
    decision: on('2016-04-01'),
  }
  expect(toLetterDays(dates)).toEqual({
    denialToApplication: 10,
    applicationToDecision: 31,
    assignmentToDecision: null,
  })
  expect(toLetterDays({ ...NONE, assigned: on('2016-04-01'), decision: on('2016-04-01') }).assignmentToDecision).toBe(0)
})

test('an impossible order stays below zero, and what is not stated stays unknown', () => {
  const dates = { ...NONE, urDenial: on('2016-03-02'), applicationReceived: on('2016-03-01') }
  expect(toLetterDays(dates).denialToApplication).toBe(-1)
  expect(toLetterDays(NONE)).toEqual({
    denialToApplication: null,
    applicationToDecision: null,
    assignmentToDecision: null,
  })
})
