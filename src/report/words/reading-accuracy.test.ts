import { expect, test } from 'vitest'
import type { AccuracySheet, Hits } from '../../accuracy/accuracy-sheet.ts'
import { sayReadingAccuracy } from './reading-accuracy.ts'

const none: Hits = { labelled: 0, found: 0, hits: 0 }
const sheet = (id: string, seen: Hits): AccuracySheet => ({
  date: '2026-01-02',
  form: 'text',
  letters: { counting: 1, seen: 9 },
  fields: [],
  sets: [{ set: 'reasons', id, counting: none, seen }],
})

test('both shares have their counts, and limits where there are any', () => {
  const hits = { labelled: 12, found: 22, hits: 11, precision: { low: 0.31, high: 0.69 }, recall: null }
  expect(sayReadingAccuracy([sheet('x', hits)], 'x')).toEqual({
    precision: '50% (11 of 22; 31 to 69%)',
    recall: '92% (11 of 12)',
  })
})

test('a reason that no decision is labeled with is not measured, read or not', () => {
  const unlabeled = { precision: 'not measured', recall: 'not measured' }
  expect(sayReadingAccuracy([sheet('x', { ...none, found: 4 })], 'x')).toEqual(unlabeled)
  expect(sayReadingAccuracy([sheet('x', none)], 'y')).toEqual(unlabeled)
  expect(sayReadingAccuracy([], 'x')).toEqual(unlabeled)
})

test('a reason that was labeled and never read has a recall alone', () => {
  expect(sayReadingAccuracy([sheet('x', { labelled: 2, found: 0, hits: 0 })], 'x')).toEqual({
    precision: 'not measured',
    recall: '0% (0 of 2)',
  })
})
