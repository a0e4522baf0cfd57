import { expect, test } from 'vitest'
import { compareEditors, compareSample } from './compare-sample.ts'
import { fill, KNOWN, LETTERS } from './fixtures/made-sample.ts'
import { readSample } from './read-sample.ts'
import { toSampleSheet } from './to-sample-sheet.ts'

const read = (...labels: Record<string, string>[]) => readSample(fill(...labels), LETTERS, KNOWN, new Set()).value

const filled = read(
  { age: '42', outcome: 'upheld', body_parts: 'low-back; neck', reasons: 'no-red-flags' },
  { outcome: 'upheld', category: 'imaging', heading_alone: 'no', reasons: 'none' },
)
const comparisons = compareSample(filled, LETTERS)

test('every label stands beside what is read; what was left empty does not', () => {
  expect(comparisons.map(({ field, letter, decision, right }) => [field, letter, decision, right])).toEqual([
    ['age', 'a', null, false],
    ['outcome', 'a', 1, true],
    ['outcome', 'a', 2, false],
    ['category (heading alone can’t tell)', 'a', 2, true],
    ['body parts', 'a', 1, false],
    ['reasons', 'a', 1, true],
    ['reasons', 'a', 2, false],
  ])
})

test('the figures count what was labeled and nothing else', () => {
  const sheet = toSampleSheet(filled, comparisons, [], { date: '2026-01-31', corpusLetters: 40 })
  expect(sheet).toMatchObject({ sample: { seed: 7, corpusLetters: 40 }, letters: ['a'], decisions: 2, agreement: [] })
  expect(sheet.fields.map(({ field, right, of }) => [field, right, of])).toEqual([
    ['age', 0, 1],
    ['outcome', 1, 2],
    ['category (heading alone can’t tell)', 1, 1],
  ])
  // Two reasons are read, and one is labeled; two parts are labeled, and one is read.
  expect(
    sheet.sets.filter(({ id }) => id === 'all').map(({ set, labelled, found, hits }) => [set, labelled, found, hits]),
  ).toEqual([
    ['body parts', 2, 1, 1],
    ['reasons', 1, 2, 1],
  ])
})

test('two people agree field by field; of sets, id by id', () => {
  const second = read(
    { outcome: 'upheld', reasons: 'no-red-flags' },
    { outcome: 'overturned', reasons: 'criteria-met' },
    { outcome: 'upheld' },
  )
  expect(compareEditors(filled, second)).toEqual([
    // One of two is the same; by chance 1 × 0.5 + 0 × 0.5 would be.
    { field: 'outcome', agreed: 1, of: 2, kappa: 0 },
    // No red flag: given and not by both. Criteria met: not given by both, then by the second alone. Three of four agree,
    // and by chance ¼ × ½ + ¾ × ½ = ½ would.
    { field: 'reasons', agreed: 1, of: 2, kappa: 0.5 },
  ])
  expect(compareEditors(filled, read())).toEqual([])
})
