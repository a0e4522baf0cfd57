import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { toWorkers } from './workers.ts'

const decisions = [
  ...madeRows('a', 3, 40, { ageBand: '45-54', sex: 'female', injuryYear: 2014 }),
  ...madeRows('b', 2, 12, { ageBand: '65+', sex: 'male', injuryYear: 1999 }),
  ...madeRows('c', 1, 3, { ageBand: '18-24', sex: 'male', injuryYear: 2014 }),
  madeRow({ caseId: 'd' }),
]
const view = toWorkers(madeCorpus(decisions))
const figureOf = (name: string) => view.figures.find((figure) => figure.name === name)

test('age, sex and year each have a figure of their own, and none of two together', () => {
  expect(view.figures.map(({ id }) => id)).toEqual(['workers-age', 'workers-sex', 'workers-injury-year'])
})

test('bands stand in order of age, with what is not stated outside them', () => {
  const figure = figureOf('age')
  expect(figure?.table.rows.map(([label, count]) => [label?.text, count?.text, count?.href])).toEqual([
    ['18 to 24', '3', '/browse/age-band/18-24/'],
    ['45 to 54', '40', '/browse/age-band/45-54/'],
    ['65 and over', '12', '/browse/age-band/65/'],
    ['Age not stated', '1', '/browse/age-band/not-read/'],
  ])
  expect(figure?.subtitle).toContain('56 decisions in 56 letters, 1 of them in no rate here, in order of age.')
  expect(figure?.headline).toBe(
    'No age band has a reliable rate: 2 rates run from 7.5 to 16.7%, and each interval contains the overall rate',
  )
  expect(figure?.note).toContain('do not explain')
  expect(figureOf('sex')?.headline).toBe(
    'No group by sex has a reliable rate: 2 rates run from 7.5 to 20.0%, and each interval contains the overall rate',
  )
})

test('small numbers stay counts, and years stand in order of time', () => {
  expect(figureOf('age')?.table.rows[0]?.[4]?.text).toBe('counts only')
  expect(figureOf('injury-year')?.table.rows.map(([label]) => label?.text)).toEqual([
    '1999',
    '2014',
    'Year of injury not stated',
  ])
})

test('the lead says how far the letters say it, and an empty corpus has nothing', () => {
  expect(view.lead).toBe(
    'Letters name no one. 55 of 56 letters state the worker’s age, 55 of 56 letters the sex and 55 of 56 letters the year of the injury.',
  )
  expect(toWorkers(madeCorpus([])).figures).toEqual([])
  expect(toWorkers(madeCorpus([])).lead).toContain('No decision has been read yet')
  expect(toWorkers(madeCorpus([madeRow()])).figures).toEqual([])
})
