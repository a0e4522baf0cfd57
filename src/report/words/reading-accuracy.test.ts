import { expect, test } from 'vitest'
import type { Hits, Measurements, SampleSheet } from '../../accuracy/accuracy-sheet.ts'
import { sayPrecisionNote, sayReadingAccuracy, sayReadingNote } from './reading-accuracy.ts'

const none: Hits = { labelled: 0, found: 0, hits: 0 }
const sheet = (id: string, seen: Hits): Measurements => ({
  labeled: [
    {
      date: '2026-01-02',
      form: 'text',
      letters: { counting: 1, seen: 9 },
      fields: [],
      sets: [{ set: 'reasons', id, counting: none, seen }],
    },
  ],
  samples: [],
})
const sample = (id: string, hits: Hits): SampleSheet => ({
  date: '2026-01-03',
  sample: { seed: 1, corpusLetters: 90 },
  letters: ['a', 'b'],
  decisions: 5,
  fields: [],
  sets: [{ set: 'reasons', id, ...hits }],
  agreement: [],
})

test('shares have their counts and limits, and counts stand alone where there are too few for limits', () => {
  const hits = { labelled: 12, found: 22, hits: 11, precision: { low: 0.31, high: 0.69 }, recall: null }
  expect(sayReadingAccuracy(sheet('x', hits), 'x')).toEqual({
    precision: '50% (11 of 22; 31 to 69%)',
    recall: '11 of 12',
    short: 'precision 50% (11 of 22 readings; 31 to 69%)',
  })
})

test('a reason that no decision is labeled with is not measured, read or not', () => {
  const unlabeled = { precision: 'not measured', recall: 'not measured', short: 'precision not measured' }
  expect(sayReadingAccuracy(sheet('x', { ...none, found: 4 }), 'x')).toEqual(unlabeled)
  expect(sayReadingAccuracy(sheet('x', none), 'y')).toEqual(unlabeled)
  expect(sayReadingAccuracy({ labeled: [], samples: [] }, 'x')).toEqual(unlabeled)
})

test('a reason that was labeled and never read has a recall alone', () => {
  expect(sayReadingAccuracy(sheet('x', { labelled: 2, found: 0, hits: 0 }), 'x')).toEqual({
    precision: 'not measured',
    recall: '0 of 2',
    short: 'precision not measured: labeled in 2 decisions, read in none',
  })
})

test('counts stand alone where there are too few for limits', () => {
  expect(sayReadingAccuracy(sheet('x', { labelled: 4, found: 3, hits: 3, precision: null }), 'x').short).toBe(
    'precision 3 of 3 readings',
  )
})

test('a sample of this corpus goes before labeled letters, and is not mixed with them', () => {
  const labeled = sheet('x', { labelled: 9, found: 9, hits: 9 })
  const both = { ...labeled, samples: [sample('y', { labelled: 2, found: 2, hits: 1 })] }
  expect(sayReadingAccuracy(both, 'y').short).toBe('precision 1 of 2 readings')
  expect(sayReadingAccuracy(both, 'x').short).toBe('precision not measured')
  expect(sayReadingNote(both)).toMatch(/measured on 2 letters drawn at random from this corpus\.$/)
  expect(sayReadingNote(labeled)).toMatch(/figures are optimistic/)
})

test('the note beside a figure says how far to believe it', () => {
  expect(sayPrecisionNote({ labeled: [], samples: [] })).toBe('How well reasons are read has not been measured.')
  const [own] = sheet('all', { labelled: 9, found: 9, hits: 9 }).labeled
  if (!own) throw new Error('no sheet')
  const held = { labelled: 8, found: 10, hits: 7, precision: { low: 0.4, high: 0.9 } }
  const sets = own.sets.map((row) => ({ ...row, counting: held }))
  expect(sayPrecisionNote({ labeled: [{ ...own, sets }], samples: [] })).toMatch(
    /so it flatters\. On letters held back it is 70% \(7 of 10; 40 to 90%\) for all reasons together\.$/,
  )
  expect(sayPrecisionNote({ labeled: [own], samples: [] })).toMatch(/so it flatters\.$/)
  expect(sayPrecisionNote({ labeled: [own], samples: [sample('all', held)] })).toMatch(/at random from this corpus\.$/)
})
