import { expect, test } from 'vitest'
import type { Corpus } from '../../../corpus/corpus.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRows } from '../../fixtures/made-rows.ts'
import { MADE_TAXONOMY } from '../../fixtures/made-taxonomy.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toBesideState } from './beside-state.ts'

const state = (year: string, percent: number, mix: string): Corpus['benchmarks'][number] => ({
  id: `dwc-${year}`,
  title: `DWC, ${year}`,
  short: '',
  body: '',
  file: '',
  publisher: 'DWC',
  year,
  figures: [
    { measure: 'overturned', what: 'Overturned', published: `${percent}%`, percent, unit: 'requests', source: 'A' },
    { measure: 'mix', what: 'Pharmaceuticals', published: mix, percent: null, unit: 'requests', source: 'A' },
  ],
})
const [rehabilitation] = MADE_TAXONOMY.categories
const TAXONOMY = rehabilitation
  ? {
      ...MADE_TAXONOMY,
      categories: [...MADE_TAXONOMY.categories, { ...rehabilitation, id: 'pharmaceuticals', title: 'Pharmaceuticals' }],
    }
  : MADE_TAXONOMY
const BENCHMARKS = [state('2016', 8.4, 'more than 40%'), state('2024', 12.7, '32.7%'), state('2025', 10.2, '30%')]

const besideOf = (decisions: DecisionRow[]) =>
  toBesideState({ ...madeCorpus(decisions), taxonomy: TAXONOMY, benchmarks: BENCHMARKS }, toRate(decisions, 0.1))

test('a wide interval answers no, and says what differs, of the year that lies nearest', () => {
  const about = { decisionDate: '2017-01-03', injuryYear: 2016 }
  expect(
    besideOf([...madeRows('a', 2, 9, { ...about, category: 'pharmaceuticals' }), ...madeRows('b', 0, 27, about)]),
  ).toEqual({
    question: 'Is this comparable with the state’s 8 to 13% of 2016 to 2025?',
    answer:
      'No. These letters were not drawn at random from the state’s, so their rate describes them alone. Nor could it confirm or contradict the state’s: its interval, 1.5 to 18.1%, is too wide.',
    differences: [
      'Pharmaceuticals are 25% of the decisions here (9 of 36). Of the state’s requests in 2016 they were more than 40%.',
      'The 36 letters here are about injuries of 2016. The state’s rates are of injuries of any year.',
      'Dated letters here were decided on January 3, 2017. The state’s rates are of whole years.',
    ],
  })
})

test('an interval that leaves out published rates is no answer by itself either', () => {
  const beside = besideOf([
    ...madeRows('a', 60, 300, { injuryYear: 2001 }),
    ...madeRows('b', 6, 300, { injuryYear: 2010 }),
    ...madeRows('c', 0, 1),
  ])
  expect(beside?.answer).toBe(
    'Not by itself. These letters were not drawn at random from the state’s, so their rate describes them alone. Its interval, 8.7 to 13.7%, leaves out 1 of 3 published rates; it accounts for chance alone, not for the differences below.',
  )
  expect(beside?.differences).toEqual([
    'Pharmaceuticals are 0% of the decisions here (0 of 601). Of the state’s requests in 2025 they were 30%.',
    'The 600 letters here that state a year are about injuries of 2001 to 2010, at least half of them of 2010. The state’s rates are of injuries of any year.',
    'The letters here state no decision date. The state’s rates are of whole years.',
  ])
})

test('too few decisions, and none', () => {
  expect(besideOf(madeRows('a', 0, 1))?.answer).toMatch(/They are also too few for a rate\.$/)
  expect(besideOf([])).toBeNull()
  expect(toBesideState(madeCorpus(madeRows('a', 1, 9)), toRate(madeRows('a', 1, 9), 0.1))).toBeNull()
})
