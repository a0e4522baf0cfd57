import { expect, test } from 'vitest'
import type { Way } from './find-letters.ts'
import { sayFound, sayRest } from './say-found.ts'

const say = (ways: Way[], unfiltered = ways.length, searched = 5000, asking = 0) =>
  sayFound(
    { letters: ways.map((way, place) => ({ id: `${place}`, way, apart: 0, terms: [] })), asking, unfiltered, searched },
    5000,
  )

test('letters with the words are counted apart from those that have them only inside others', () => {
  expect(say([])).toBe('No letter found.')
  expect(say(['word'])).toBe('1 letter found.')
  expect(say(['word', 'beginning', 'inside'])).toBe(
    '2 letters found, and 1 that has what was typed only inside other words.',
  )
  expect(say(['inside', 'inside'])).toBe('2 letters found, with what was typed only inside other words.')
})

test('letters that ask for what was typed are told from those that mention it', () => {
  expect(say(['word', 'word', 'word'], 3, 5000, 2)).toBe('3 letters found. 2 of them ask for it.')
  expect(say(['word', 'inside'], 2, 5000, 1)).toBe(
    '1 letter found, and 1 that has what was typed only inside other words. 1 of them asks for it.',
  )
  expect(say(['word', 'word'], 2, 5000, 2)).toBe('2 letters found.')
})

test('what the filters leave out is told', () => {
  expect(say(['word', 'word'], 1200)).toBe('2 letters found, of 1,200 without the filters.')
  expect(say(['word', 'inside', 'inside'], 5)).toBe(
    '1 letter found, and 2 that have what was typed only inside other words, of 5 without the filters.',
  )
})

test('where not all letters were searched, the words say so', () => {
  expect(say(['word'], 3, 4000)).toBe(
    '1 letter found in the last 4,000 of 5,000 letters, by case number, of 3 without the filters.',
  )
  expect(sayRest({ searched: 4000 }, 5000)).toBe('Search the other 1,000 letters too')
})
