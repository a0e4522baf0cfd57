import { expect, test } from 'vitest'
import type { Corpus } from '../../../corpus/corpus.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import type { FrozenRate } from './change-table.ts'
import { sayFileChanges } from './file-changes.ts'

const rate = (id: string, overturned: number): FrozenRate => ({
  dimension: 'category',
  id,
  decided: 10,
  overturned,
  letters: 5,
  rate: overturned / 10,
  low: 0,
  high: 1,
})

type Release = Corpus['releases'][number]
const release = (date: string, corpus: string, letters: number, decisions: number, rates: FrozenRate[]): Release => ({
  id: date,
  date,
  title: date,
  short: '',
  file: '',
  body: '',
  version: '1',
  letters,
  decisions,
  overturned: 0,
  corpus,
  csv: '',
  edition: false,
  ids: true,
  rates,
})

const say = (releases: Release[], isRelease: boolean) =>
  Object.fromEntries(sayFileChanges({ ...madeCorpus([]), releases }, 'this', isRelease))

const FIRST = release('2027-01-01', 'a', 5, 10, [rate('surgery', 1), rate('imaging', 2), rate('old', 0)])

test('more letters: what is more, changed, new and gone since the release before', () => {
  const second = release('2027-02-01', 'b', 7, 9, [rate('surgery', 2), rate('imaging', 2), rate('new', 0)])
  expect(say([second, FIRST], true)).toEqual({
    decisions: 'Since the release of January 1, 2027: 1 decision fewer.',
    letters: 'Since the release of January 1, 2027: 2 letters more.',
    rates: 'Since the release of January 1, 2027: 1 rate changed, 1 new, 1 gone.',
  })
})

test('numbers that differ with the same letters were corrected', () => {
  const second = release('2027-02-01', 'a', 5, 11, [rate('surgery', 2), rate('imaging', 2), rate('old', 0)])
  expect(say([second, FIRST], true)).toEqual({
    decisions: 'Corrected since the release of January 1, 2027, of the same letters: 1 decision more.',
    letters: 'The same letters as in the release of January 1, 2027.',
    rates: 'Corrected since the release of January 1, 2027, of the same letters: 1 rate changed.',
  })
})

test('nothing differs', () => {
  expect(say([{ ...FIRST, id: '2027-02-01', date: '2027-02-01' }, FIRST], true)).toEqual({
    decisions: 'The same letters as in the release of January 1, 2027, and as many decisions.',
    letters: 'The same letters as in the release of January 1, 2027.',
    rates: 'No count and no rate changed since the release of January 1, 2027.',
  })
})

test('a build that is no release is compared with the newest; a first release with nothing', () => {
  expect(say([FIRST], false)).toMatchObject({ letters: 'Since the release of January 1, 2027: 5 letters fewer.' })
  expect(say([FIRST], true)).toEqual({})
  expect(say([], false)).toEqual({})
})
