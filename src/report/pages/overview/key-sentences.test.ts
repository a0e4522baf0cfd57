import { expect, test } from 'vitest'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import { toRateRows } from '../../words/rate-row.ts'
import { toPlain } from '../../words/runs.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toKeySentences } from './key-sentences.ts'

const sentencesOf = (decisions: DecisionRow[]): string[] => {
  const { rows } = toRateRows({ decisions, taxonomy: MADE_TAXONOMY, likeness: 0.1 }, 'category')
  return toKeySentences(decisions, rows, {
    taxonomy: MADE_TAXONOMY,
    likeness: 0.1,
    accuracy: { labeled: [], samples: [] },
  }).map(({ runs }) => toPlain(runs))
}

test('no decision, no sentence', () => {
  expect(sentencesOf([])).toEqual([])
})

test('one decision is said as it is', () => {
  expect(
    sentencesOf([madeRow({ category: 'home-health', reasons: ['no-red-flags'], claimsFamilies: ['none'] })]),
  ).toEqual([
    'The one denial stood. A rate takes at least five decisions from two letters, and more where one letter holds several.',
    'The reason most often given for upholding is no red flag, in 1 of 1 decision with a reason read. How well this reason is read: precision not measured.',
  ])
})

test('where all denials went one way, no group says more than the whole', () => {
  expect(sentencesOf(madeRows('a', 0, 64, { category: 'rehabilitation', claimsFamilies: ['none'] }))).toEqual([
    'None of 64 denials was overturned: 0.0%, with a 95% interval of 0.0 to 5.7% (wide interval).',
  ])
})

test('nine decisions in five letters', () => {
  const acupuncture = { category: 'rehabilitation', claimsGuidelines: ['mtus-acupuncture'], claimsFamilies: ['mtus'] }
  const decisions = [
    ...madeRows('a', 2, 5, { ...acupuncture, imrGuidelines: ['mtus-acupuncture'], imrFamilies: ['mtus'] }),
    ...madeRows('a', 0, 4, {
      number: 2,
      imrGuidelines: ['odg'],
      imrFamilies: ['odg'],
      ...acupuncture,
      reasons: ['no-red-flags', 'insufficient-documentation'],
    }),
  ]
  expect(sentencesOf(decisions)).toEqual([
    '2 of 9 denials were overturned: 22.2%, with a 95% interval of 4.8 to 62.1% (few decisions).',
    'In 2 of 5 letters at least one denial was overturned, 40.0% (11.8 to 76.9%; few decisions); two went both ways.',
    'Where a letter decides one dispute, the one denial stood, too few for a rate. Where it decides several, 2 of 8 denials were overturned, 25.0% (4.6 to 69.9%; few decisions).',
    'In the average letter 20.0% of denials were overturned, each letter counted once. With any one letter left out, the rate lies between 14.3% and 28.6%.',
    'All classified decisions are on rehabilitation.',
    'Where administrator and reviewer cited different guidelines, none of 4 denials was overturned, too few for a rate. Where they cited the same, 2 of 5 denials were overturned, 40.0% (11.8 to 76.9%; few decisions).',
    'Most often given for upholding are no red flag and records missing. Each is in 4 of 4 decisions with a reason read.',
  ])
})

test('many decisions give reliable rates', () => {
  const none = { claimsFamilies: ['none'] }
  const mtus = { claimsFamilies: ['mtus'] }
  const decisions = [
    ...madeRows('h', 40, 100, { category: 'home-health', ...none }),
    ...madeRows('r', 10, 400, { category: 'rehabilitation', ...mtus, reasons: ['no-red-flags'] }),
  ]
  expect(sentencesOf(decisions)).toEqual([
    '50 of 500 denials were overturned: 10.0%, with a 95% interval of 7.7 to 12.9%.',
    'In 50 of 500 letters at least one denial was overturned, 10.0% (7.7 to 12.9%); none went both ways.',
    'Rehabilitation (10 of 400) and home health (40 of 100) have a reliable rate; the interval of home health lies above the overall rate, the interval of rehabilitation lies below it.',
    'Where the claims administrator cited no guideline, 40 of 100 denials were overturned, 40.0% (30.9 to 49.8%). Where it cited the MTUS, 10 of 400 denials were overturned, 2.5% (1.4 to 4.5%).',
    'The reason most often given for upholding is no red flag, in 390 of 390 decisions with a reason read. How well this reason is read: precision not measured.',
  ])
})
