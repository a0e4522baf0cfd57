import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow, madeRows } from '../../fixtures/made-rows.ts'
import { listFigures } from '../figures.ts'
import { toAnswers, toAnswersFile } from './answers.ts'

const acupuncture = { category: 'rehabilitation', subcategory: 'acupuncture', treatment: 'acupuncture' }
const corpus = madeCorpus([
  ...madeRows('a', 2, 12, { ...acupuncture, claimsFamilies: ['none'], imrFamilies: ['odg'], imrGuidelines: ['odg'] }),
  ...madeRows('b', 1, 3, { claimsFamilies: ['mtus'], imrFamilies: ['none'], reasons: ['no-red-flags'] }),
])
const readNothing = () => ''
const { answers } = toAnswers(corpus, readNothing)

test('twenty-five questions, in their order, each with a sentence and a caveat', () => {
  expect(answers.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, place) => place + 1))
  for (const { number, answer, caveat } of answers) {
    expect(answer, `question ${number}`).toMatch(/^[\p{Lu}\d“].*[.]$/u)
    expect(caveat, `question ${number}`).not.toBe('')
  }
  expect(answers[0]?.answer).toBe(
    '3 of 15 denials were overturned: 20.0%, with a 95% interval of 7.0 to 45.2% (few decisions).',
  )
})

test('the numbers of an answer are those of the figure that it names, cell by cell', () => {
  const figures = new Map(listFigures(corpus).map((figure) => [figure.address, figure]))
  const drawn = answers.filter(({ table }) => table !== null)
  expect(drawn.length).toBeGreaterThan(8)
  for (const { place, table, numbers, more } of drawn) {
    const figure = figures.get(place?.href ?? '')
    expect(figure?.table.rows.slice(0, 5)).toEqual(table?.rows)
    expect(numbers.map((row) => Object.values(row))).toEqual(figure?.data.rows.slice(0, 5))
    expect(more).toBe(Math.max(0, (figure?.table.rows.length ?? 0) - 5))
  }
})

test('of one treatment the one with the most decisions answers, and where both outcomes are asked for, one with both', () => {
  const answerOf = (number: number) => answers.find((one) => one.number === number)
  expect(answerOf(3)?.answer).toMatch(/^Acupuncture: 2 of 12 denials were overturned\./)
  expect(answerOf(21)?.place?.href).toBe('/treatments/acupuncture/#list')
  const oneWay = toAnswers(madeCorpus([madeRow({ ...acupuncture, outcome: 'upheld' })]), readNothing).answers
  expect(oneWay.find(({ number }) => number === 21)?.answer).toBe('No treatment here was decided both ways.')
})

test('the same words are counted among decisions with a treatment and a rationale, and the answer says so', () => {
  const empty = toAnswers(madeCorpus([]), readNothing).answers.find(({ number }) => number === 22)
  expect(empty?.answer).toBe('No decision here has both a recognized treatment and a rationale that was read.')
  expect(empty?.basis).toBe('Decisions whose treatment is recognized and whose rationale was read.')
})

test('without a letter every question is still there, and says that nothing was read', () => {
  const empty = toAnswers(madeCorpus([]), readNothing).answers
  expect(empty).toHaveLength(25)
  expect(empty.find(({ number }) => number === 4)?.answer).toBe('These letters hold nothing that could answer it.')
})

test('addresses in the file are whole where the site’s own is known', () => {
  const view = toAnswers(corpus, readNothing)
  expect(toAnswersFile(view, new URL('https://example.org')).answers[0]?.page).toBe(
    'https://example.org/#overview-outcome',
  )
  expect(toAnswersFile(view, undefined).answers[0]?.page).toBe('/#overview-outcome')
})
