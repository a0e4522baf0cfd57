import { expect, test } from 'vitest'
import { parseState, printState } from './search-state.ts'

test('an address says all of a search, and what it says is read back', () => {
  const state = parseState(
    '?q=low+back&outcome=overturned&guideline=odg&guideline=not-read&shown=20&inside=no&letters=all',
    true,
  )
  expect(state.query).toBe('low back')
  expect(state.chosen.outcome).toEqual(['overturned'])
  expect(state.chosen.guideline).toEqual(['odg', ''])
  expect(state.inside).toBe(false)
  expect(state.shown).toBe(20)
  expect(state.all).toBe(true)
  expect(parseState(printState(state, true), true)).toEqual(state)
})

test('what holds anyway is not said', () => {
  expect(printState(parseState('', true), true)).toBe('')
  expect(printState(parseState('?shown=10&inside=yes', true), true)).toBe('')
  expect(printState({ ...parseState('', false), query: ' “7.5/325” & more ' }, false)).toBe(
    '?q=%E2%80%9C7.5%2F325%E2%80%9D+%26+more',
  )
})

test('nonsense in an address does no harm', () => {
  expect(parseState('?shown=x&outcome=&inside=&foo=bar', true)).toMatchObject({ shown: 10, inside: true, query: '' })
})
