import { expect, test } from 'vitest'
import { decisionsOf, madeCorpus } from './fixtures/made-decisions.ts'
import { countLetterOutcomes, toLetterOutcomes, toLetterRate } from './letter-outcomes.ts'
import { toRate } from './to-rate.ts'

const decisions = decisionsOf('uu', 'ou', 'o', 'ooo', 'u', 'uuo')

test('a letter is upheld, overturned or mixed', () => {
  expect([...toLetterOutcomes(decisions).values()]).toEqual([
    'upheld',
    'mixed',
    'overturned',
    'overturned',
    'upheld',
    'mixed',
  ])
  expect(countLetterOutcomes(decisions)).toEqual({ upheld: 2, overturned: 2, mixed: 2 })
})

test('the share of letters with a denial overturned counts each letter once', () => {
  expect(toLetterRate(decisions, 0.1)).toMatchObject({ decided: 6, overturned: 4, letters: 6, designEffect: 1 })
})

test('law: the three outcomes add up to the letters', () => {
  for (let seed = 0; seed < 20; seed++) {
    const corpus = madeCorpus(seed, 50)
    const counts = countLetterOutcomes(corpus)
    expect(counts.upheld + counts.overturned + counts.mixed).toBe(toRate(corpus, 0.1).letters)
    expect(toLetterRate(corpus, 0.1).overturned).toBe(counts.overturned + counts.mixed)
  }
})
