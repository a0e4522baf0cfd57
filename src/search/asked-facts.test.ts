import { expect, test } from 'vitest'
import { countAsking, toAskedFacts } from './asked-facts.ts'
import type { FoundLetter } from './find-letters.ts'
import { type LetterFacts, NOTHING_CHOSEN, narrow } from './letter-facts.ts'

/** Two letters, each with a request of words 0 to 2 that was upheld and one of words 3 to 5 that was overturned. */
const facts: LetterFacts = {
  values: {
    outcome: ['upheld', 'overturned'],
    category: [''],
    guideline: [''],
    'claims-guideline': [''],
    specialty: [''],
    year: [''],
  },
  letters: ['a', 'b'].map((id) => [
    id,
    [0],
    [0],
    [
      [[0], [0], [0], [0], [0, 3]],
      [[1], [0], [0], [0], [3, 6]],
    ],
  ]),
}

const found = (id: string, ...asked: number[][]): FoundLetter => ({
  id,
  way: 'word',
  apart: 0,
  terms: asked.map((words) => ({ way: 'word', place: 0, asked: words })),
})
const overturned = { ...NOTHING_CHOSEN, outcome: ['overturned'] }
const narrowed = (letters: FoundLetter[]) => narrow(toAskedFacts(facts, letters), [0, 1], overturned)

test('a filter holds of the decision whose request has the words', () => {
  expect(narrowed([found('a', [1]), found('b', [4])])).toEqual([1])
  expect(narrowed([found('a', [1, 3]), found('b', [2])])).toEqual([0])
})

test('all words stand in that one request', () => {
  expect(narrowed([found('a', [4], [5]), found('b', [0, 4], [1])])).toEqual([0])
})

test('where no request has all of them, every decision counts', () => {
  expect(narrowed([found('a', []), found('b', [1], [4])])).toEqual([0, 1])
  expect(narrowed([found('a'), found('b')])).toEqual([0, 1])
})

test('letters that ask are counted: all words in one request', () => {
  expect(countAsking(facts, [found('a', [4], [5]), found('b', [0], [4])])).toBe(1)
  expect(countAsking(facts, [found('a'), found('b', []), found('unknown', [1])])).toBe(0)
})
