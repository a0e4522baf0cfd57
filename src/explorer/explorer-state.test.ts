import { expect, test } from 'vitest'
import { FIRST_STATE, readQuery, toQuery, withChoice } from './explorer-state.ts'

test.each([
  '',
  'category=imaging&category=surgery&sex=not-read',
  'imr-guideline=mtus-chronic-pain&by=specialty&sort=low&rows=all&decisions=50',
  'state=New+York&with.category=surgery&with.sex=female',
  'category=surgery&with=all',
])('%j is read and written again', (query) => {
  const { state, messages } = readQuery(`?${query}`)
  expect(messages).toEqual([])
  expect(toQuery(state)).toBe(query)
})

test('names of before lead to what they are called now', () => {
  const { state, messages } = readQuery('?decided=2016&year=2012&by=year&with.decided=2017')
  expect(messages).toEqual([])
  expect(toQuery(state)).toBe('decision-year=2016&injury-year=2012&by=injury-year&with.decision-year=2017')
})

test('without a query, the first state', () => {
  expect(readQuery('').state).toEqual(FIRST_STATE)
})

test('what means nothing is said and left out', () => {
  const { state, messages } = readQuery('?colour=red&by=outcome&sort=rate&decisions=-1&category=surgery')
  expect(messages).toEqual([
    'The address says “colour=red”, which means nothing here.',
    'The address says “by=outcome”, which means nothing here.',
    'The address says “sort=rate”, which means nothing here.',
    'The address says “decisions=-1”, which means nothing here.',
  ])
  expect(toQuery(state)).toBe('category=surgery')
})

test('a choice takes the place of the one before, and an empty one takes it away', () => {
  const { filters } = readQuery('?category=a&category=b&sex=female').state
  expect([...withChoice(filters, 'category', ['c'])]).toEqual([
    ['category', ['c']],
    ['sex', ['female']],
  ])
  expect([...withChoice(filters, 'category', [])]).toEqual([['sex', ['female']]])
})
