import { expect, test } from 'vitest'
import { type Chosen, countValues, type LetterFacts, NOTHING_CHOSEN, narrow } from './letter-facts.ts'

const facts: LetterFacts = {
  values: {
    outcome: ['upheld', 'overturned'],
    category: ['imaging', 'surgery'],
    guideline: ['odg', 'mtus'],
    'claims-guideline': [''],
    specialty: ['Pain', 'Surgery'],
    year: ['2016', ''],
  },
  letters: [
    // Imaging upheld and surgery overturned: no imaging is overturned.
    [
      'a',
      [0],
      [0],
      [
        [[0], [0], [0], [0], [0, 2]],
        [[1], [1], [0, 1], [0], [2, 5]],
      ],
    ],
    ['b', [0, 1], [1], [[[1], [0], [1], [0], [0, 3]]]],
    ['c', [1], [0], []],
  ],
}
const none = NOTHING_CHOSEN
const all = [0, 1, 2]

test('filters of decisions must hold of one decision', () => {
  expect(narrow(facts, all, none)).toEqual(all)
  expect(narrow(facts, all, { ...none, outcome: ['overturned'] })).toEqual([0, 1])
  expect(narrow(facts, all, { ...none, outcome: ['overturned'], category: ['imaging'] })).toEqual([1])
  expect(narrow(facts, all, { ...none, specialty: ['Surgery'] })).toEqual([1, 2])
  expect(narrow(facts, all, { ...none, year: ['2016'], specialty: ['Pain'] })).toEqual([0])
})

test('values of one filter add up, an unknown one finds nothing', () => {
  expect(narrow(facts, all, { ...none, category: ['imaging', 'surgery'] })).toEqual([0, 1])
  expect(narrow(facts, all, { ...none, category: ['nothing'] })).toEqual([])
})

test('counts tell how many letters a value would leave', () => {
  const chosen: Chosen = { ...none, outcome: ['overturned'] }
  for (const [filter, values] of Object.entries(facts.values)) {
    const counts = countValues(facts, all, chosen, filter as keyof Chosen)
    expect(counts, filter).toEqual(values.map((value) => narrow(facts, all, { ...chosen, [filter]: [value] }).length))
  }
})
