import { expect, test } from 'vitest'
import { AGAINST_EXPECTED } from '../../figures/standardized-rows.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { toPlain } from '../../words/runs.ts'
import { toSpecialties } from './specialties.ts'

const surgery = { category: 'rehabilitation' }
const drugs = { category: 'home-health' }
const decisions = [
  ...madeRows('a', 12, 40, { ...surgery, specialties: ['Hand Surgery', 'Family Practice'], states: ['California'] }),
  ...madeRows('b', 2, 20, { ...drugs, specialties: ['Hand Surgery'], states: ['California', 'Nevada'] }),
  ...madeRows('c', 18, 60, { ...surgery, specialties: ['Neurology'], states: ['Oregon'] }),
  ...madeRows('d', 8, 80, { ...drugs, specialties: ['Neurology'], states: ['Oregon'] }),
  madeRow({ caseId: 'e' }),
]
const view = toSpecialties(madeCorpus(decisions))
const figureOf = (name: string) => view.figures.find((figure) => figure.name === name)

test('four figures, with addresses that stay', () => {
  expect(view.figures.map(({ id }) => id)).toEqual([
    'specialties-specialty',
    'specialties-licensure',
    'specialties-state',
    'specialties-difference',
  ])
  expect(figureOf('specialty')?.subtitle).toContain(
    'A reviewer can hold several specialties, so rows overlap and do not add up.',
  )
  expect(figureOf('specialty')?.subtitle).toContain('1 of them in no rate here')
  expect(figureOf('specialty')?.plots[0]?.wide).toContain('href="/browse/specialty/not-read/"')
})

test('raw beside observed ÷ expected, in the drawing, the table and the file', () => {
  const figure = figureOf('specialty')
  expect(figure?.table.columns.slice(-4).map(({ title }) => title)).toEqual([
    'Expected',
    'Observed ÷ expected, with 95% interval',
    'Times the rate of all',
    'Directly standardized',
  ])
  const [, hand, family] = figure?.table.rows ?? []
  // E of Hand Surgery: 40 × 30/100 + 20 × 10/100 = 14, as many as were overturned, so the rate of all: 40 of 201.
  expect(hand?.map(({ text }) => text)).toEqual([
    'Hand Surgery',
    '60',
    '60',
    '14',
    '23.3%',
    '14.4 to 35.4%',
    '14.0',
    '1.00 (0.62 to 1.52)',
    '19.9% (12.3 to 30.2%)',
    '20.0%, over 99.5% of the mix',
  ])
  expect(family?.[0]?.text).toBe('Family Practice')
  expect(figure?.plots[0]?.wide).toContain(AGAINST_EXPECTED)
  expect(figure?.plots[0]?.wide).toContain('14.0 expected')
  const expected = figure?.data.columns.findIndex(({ name }) => name === 'expected') ?? -1
  expect(figure?.data.rows[1]?.[expected]).toBeCloseTo(14, 12)
})

test('too few says so', () => {
  const [figure] = toSpecialties(
    madeCorpus([...madeRows('a', 1, 12, { ...surgery, specialties: ['Neurology'] }), madeRow({ caseId: 'b' })]),
  ).figures
  expect(figure?.table.rows[0]?.at(-3)?.text).toBe('too few')
  expect(figure?.note).toContain('30 effective decisions and 5 expected')
  expect(figure?.plots[0]?.wide).not.toContain(AGAINST_EXPECTED)
})

test('licensure has lists of its own', () => {
  const figure = figureOf('licensure')
  expect(figure?.headline).toBe(
    'Licensed in California only: 12 of 40 overturned; in California and elsewhere: 2 of 20 overturned; in other states only: 26 of 140 overturned',
  )
  expect(figure?.plots[0]?.wide).toContain('href="/browse/licensure/california-and-others/"')
})

test('the lead, word for word', () => {
  expect(toPlain(view.lead)).toBe(
    'The letters name 3 specialties of their reviewers and licenses in 3 states, but no reviewer. Neurology is named in the most decisions, 140: there, 26 of 140 denials were overturned, 18.6% (13.0 to 25.8%).',
  )
  expect(toPlain(toSpecialties(madeCorpus([])).lead)).toBe(
    'No decision has been read yet, so no reviewer’s specialty is known.',
  )
  expect(toSpecialties(madeCorpus([])).figures).toEqual([])
  expect(toPlain(toSpecialties(madeCorpus([madeRow()])).lead)).toBe(
    'No letter states its reviewer’s specialty in words that could be read.',
  )
})
