import { expect, test } from 'vitest'
import { KNOWN } from './fixtures/made-sample.ts'
import type { Takes } from './labels.ts'
import { readLabel } from './read-label.ts'

const read = (cell: string, takes: Takes) => readLabel(cell, takes, KNOWN)
const OUTCOME = { words: ['upheld', 'overturned'] }
const PARTS: Takes = { ids: 'body part' }

test('an empty cell is no label, and none says that there is none', () => {
  expect(read('  ', OUTCOME)).toBeNull()
  expect(read('none', OUTCOME)).toEqual({ value: null })
  expect(read(' None ', PARTS)).toEqual({ value: [] })
})

test('words and ids are read in any case, ids by their titles too', () => {
  expect(read('Upheld', OUTCOME)).toEqual({ value: 'upheld' })
  expect(read('Imaging', { id: 'category' })).toEqual({ value: 'imaging' })
  expect(read('neck; Low back;', PARTS)).toEqual({ value: ['low-back', 'neck'] })
})

test('a day is read as it was written and as a spreadsheet saves it', () => {
  expect(read('2017-01-31', 'day')).toEqual({ value: '2017-01-31' })
  expect(read('1/31/2017', 'day')).toEqual({ value: '2017-01-31' })
})

test.each<[string, Takes, string]>([
  ['uphold', OUTCOME, '“uphold” is not known here: write upheld or overturned, or none'],
  ['imagin', { id: 'category' }, '“imagin” is no category: write imaging'],
  ['neck; xyzzyxyzzy', PARTS, '“xyzzyxyzzy” is no body part: write an id of the sheet Ids'],
  ['neck;neck', PARTS, 'neck stands here twice: write it once'],
  ['2017-02-30', 'day', '“2017-02-30” is no day: write it as 2017-01-31, or none'],
  ['31/1/2017', 'day', '“31/1/2017” is no day: write it as 2017-01-31, or none'],
  ['four', 'whole number', '“four” is no whole number: write one, or none'],
])('%s is told with what to write', (cell, takes, fault) => {
  expect(read(cell, takes)).toEqual({ fault })
})
