import { expect, test } from 'vitest'
import { compareReadings, type Reading } from './compare-readings.ts'

const reading = (letter: string, decision: number, fields: Reading['fields']): Reading => ({
  letter,
  decision,
  request: 'Massage',
  fields,
})

test('what moved, letter by letter', () => {
  const before = [
    reading('a', 1, { treatment: null, reasons: ['no-red-flags'] }),
    reading('a', 2, { treatment: 'massage', reasons: [] }),
    reading('b', 1, { treatment: 'massage', reasons: [] }),
  ]
  const after = [
    reading('a', 1, { treatment: 'massage', reasons: ['criteria-not-met'] }),
    reading('a', 2, { treatment: 'massage', reasons: [] }),
    reading('c', 1, { treatment: 'massage', reasons: [] }),
  ]
  const rest = { request: 'Massage', decision: 1 }
  expect(compareReadings(before, after)).toEqual([
    {
      ...rest,
      letter: 'a',
      only: null,
      changes: [
        { field: 'treatment', says: 'nothing → massage' },
        { field: 'reasons', says: '+ criteria-not-met, - no-red-flags' },
      ],
    },
    { ...rest, letter: 'b', only: 'before', changes: [] },
    { ...rest, letter: 'c', only: 'after', changes: [] },
  ])
})

test('nothing moves against itself', () => {
  const same = [reading('a', 1, { treatment: 'massage', reasons: ['b', 'a'] })]
  expect(compareReadings(same, structuredClone(same))).toEqual([])
})
