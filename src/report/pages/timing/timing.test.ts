import { expect, test } from 'vitest'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRow } from '../../fixtures/made-rows.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toTiming } from './timing.ts'

const taking = (applicationToDecision: number | null, row: Partial<DecisionRow> = {}): DecisionRow =>
  madeRow({ ...row, days: { denialToApplication: null, applicationToDecision, assignmentToDecision: null } })
const corpusOf = (...days: (number | null)[]) =>
  madeCorpus(days.map((count, place) => taking(count, { caseId: `letter-${place}` })))
const figureOf = (...days: (number | null)[]) => toTiming(corpusOf(...days)).figures[0]

test('median, quartiles and coverage; what cannot be and what is not stated is counted beside it', () => {
  const figure = figureOf(28, 40, 30, 33, 34, 33, -2, null, null)
  expect(figure?.id).toBe('timing-application-to-decision')
  expect(figure?.headline).toBe(
    'Half of the determinations came within 33 days of the application for review, the middle half after 30.8 to 33.8 days',
  )
  expect(figure?.subtitle).toBe(
    'Letters by the days from the application for review to the determination, week by week. 7 of 9 letters state both dates. Median of 6 letters 33 days, 95% interval 28 to 40 days; few letters. All lie from 28 to 40 days.',
  )
  expect(figure?.rest.map(({ label, text, href }) => [label, text, href])).toEqual([
    ['Dates in an impossible order', '1 letter', '/browse/days-to-decision/out-of-order/'],
    ['One of the two dates or both not stated', '2 letters', '/browse/days-to-decision/not-read/'],
  ])
  expect(figure?.table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['28 to 34 days', '5', '5', '5'],
    ['35 to 41 days', '1', '6', '1'],
  ])
  expect(figure?.data.rows).toEqual([
    ['out-of-order', null, -1, 1, 1],
    ['28-34', 28, 34, 5, 5],
    ['35-41', 35, 41, 1, 1],
    [null, null, null, 2, 2],
  ])
  expect(figure?.plots[0]?.wide).toContain('aria-label="28 to 34 days: 5 letters, 5 decisions"')
  expect(figure?.plots[0]?.wide).toContain('href="/browse/days-to-decision/28-34/"')
})

test('a letter counts once, and weeks without letters keep their place', () => {
  const rows = [
    taking(0, { caseId: 'a' }),
    taking(0, { caseId: 'a', number: 2 }),
    taking(20, { caseId: 'b' }),
    taking(400, { caseId: 'c' }),
  ]
  const [figure] = toTiming(madeCorpus(rows)).figures
  expect(figure?.headline).toBe(
    'In 3 letters with both dates, 0 to 400 days passed from the application for review to the determination',
  )
  expect(figure?.table.rows).toHaveLength(28)
  expect(figure?.table.rows[0]?.map(({ text }) => text)).toEqual(['0 to 6 days', '1', '1', '2'])
  expect(figure?.table.rows[1]?.[1]).toMatchObject({ text: '0', href: null })
  expect(figure?.table.rows.at(-1)?.map(({ text }) => text)).toEqual(['364 days or more', '1', '3', '1'])
  expect(figure?.subtitle).toContain('Too few for a median.')
})

test('one letter, the same day, and an order that cannot be alone', () => {
  expect(figureOf(1)?.headline).toBe(
    'In the one letter with both dates, 1 day passed from the application for review to the determination',
  )
  expect(figureOf(30, 30, 30, 30, 30)?.headline).toContain(
    'within 30 days of the application for review, the middle half after 30 days',
  )
  const wrong = figureOf(-3, -1)
  expect(wrong?.headline).toBe(
    'In every letter with both dates the determination has an earlier date than the application for review',
  )
  expect(wrong?.plots).toEqual([])
  expect(wrong?.rest[0]?.text).toBe('2 letters')
})

test('without dates there is no figure, and the page says why', () => {
  expect(toTiming(corpusOf(null, null)).figures).toEqual([])
  expect(toTiming(corpusOf(null, null)).lead).toContain('None of the 2 letters here states a pair of these dates')
  expect(toTiming(corpusOf(null)).lead).toContain('The one letter here states no pair of these dates')
  expect(toTiming(madeCorpus([])).lead).toBe('No decision has been read yet, so there is nothing to measure.')
  expect(toTiming(corpusOf(3, null)).lead).toContain('At most 1 of 2 letters state')
})
