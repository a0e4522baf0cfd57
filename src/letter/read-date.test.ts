import { expect, test } from 'vitest'
import { DATE_PATTERN, readDate } from './read-date.ts'

test.each([
  ['10-13-16', '2016-10-13'],
  ['10/13/2016', '2016-10-13'],
  ['8/1/13', '2013-08-01'],
  ['October 13, 2016', '2016-10-13'],
  ['October 13,\n\n2016', '2016-10-13'],
  ['Oct. 3, 2016', '2016-10-03'],
  ['Sept 13, 2016', '2016-09-13'],
  ['May 3rd, 2016', '2016-05-03'],
  ['11 -01-2016', '2016-11-01'],
  ['6/10/98', '1998-06-10'],
  ['10-302016', '2016-10-30'],
  ['10-452016', null],
  ['13/10/2016', null],
  ['2/30/2016', null],
])('%j is %s', (words, date) => {
  expect(words).toMatch(new RegExp(`^${DATE_PATTERN}$`))
  expect(readDate(words)).toBe(date)
})
