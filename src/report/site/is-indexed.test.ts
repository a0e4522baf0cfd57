import { expect, test } from 'vitest'
import { isIndexed } from './is-indexed.ts'

const which = (paths: string[], indexLetters: boolean) => paths.filter((path) => isIndexed(path, { indexLetters }))

const REPORT = ['', 'treatments/', 'treatments/acupuncture/', 'figures/overview-category/', 'quality/', 'data/']
const LETTERS = ['cases/', 'cases/cm16-0228949/', 'browse/year/2010/', 'browse/state/texas/upheld/']
const NEVER = [
  '404.html',
  '404/',
  'embed/overview-category/',
  'quality/2/',
  'browse/year/2010/2/',
  'browse/state/texas/upheld/12/',
]

test('the report is kept by search engines whatever the publisher says of letters', () => {
  expect(which(REPORT, true)).toEqual(REPORT)
  expect(which(REPORT, false)).toEqual(REPORT)
})

test('letters and their lists are kept only where the publisher says so', () => {
  expect(which(LETTERS, true)).toEqual(LETTERS)
  expect(which(LETTERS, false)).toEqual([])
})

test('further pages of lists, frames and the page for wrong addresses are never kept', () => {
  expect(which(NEVER, true)).toEqual([])
})
