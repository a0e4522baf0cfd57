import { expect, test } from 'vitest'
import { isOutsideEdition } from './is-outside-edition.ts'

const edition = (year: string, from: string | null, until: string | null, title: string | null = null) => ({
  year,
  title,
  from,
  until,
  ccr: null,
})
const EDITIONS = [edition('2009', '2009-07-18', '2016-07-28'), edition('2016', '2016-07-28', null)]

test.each([
  ['2009', '2016-07-27', false],
  ['2009', '2016-07-28', true],
  ['2016', '2016-07-28', false],
  ['2016', '2016-07-27', true],
  ['2016', '2030-01-01', false],
  // Without a year only a day without any edition is outside.
  [null, '2012-01-01', false],
  [null, '2009-07-17', true],
  // What is not known is not flagged.
  ['2009', null, null],
  ['1999', '2012-01-01', null],
])('edition %s on %s: %s', (year, day, outside) => {
  expect(isOutsideEdition(EDITIONS, year, day)).toBe(outside)
})

test.each([
  // Its first day is not known, but none can be cited before its year.
  ['2020', '2019-12-31', true],
  ['2020', '2020-01-01', null],
  // From then on it may have taken the place of the one before.
  ['2016', '2019-12-31', false],
  ['2016', '2020-01-01', null],
  ['2009', '2020-01-01', true],
  [null, '2021-06-01', null],
])('edition %s on %s: %s, where the next one has no known first day', (year, day, outside) => {
  expect(isOutsideEdition([...EDITIONS, edition('2020', null, null)], year, day)).toBe(outside)
})

test('works side by side do not end each other', () => {
  const modules = [edition('2018', '2019-04-18', null, 'Stress'), edition('2020', null, null, 'Depression')]
  expect(isOutsideEdition(modules, '2018', '2022-01-01')).toBe(false)
  expect(isOutsideEdition(modules, '2018', '2019-01-01')).toBe(true)
  expect(isOutsideEdition(modules, '2020', '2022-01-01')).toBeNull()
})

test('a guideline without editions is never outside', () => {
  expect(isOutsideEdition([], '2016', '2012-01-01')).toBeNull()
})
