import { expect, test } from 'vitest'
import { toRate } from '../../rates/to-rate.ts'
import { madeCorpus } from '../fixtures/made-corpus.ts'
import { madeRows } from '../fixtures/made-rows.ts'
import { toAboutCorpus } from '../pages/overview/overview-corpus.ts'
import { sayTrend, toTimeFigure } from './figure-time.ts'

const on = (decisionDate: string | null, overturned: number, decided: number) =>
  madeRows(decisionDate ?? 'x', overturned, decided, { decisionDate })

const ROWS = [
  ...on('2018-01-09', 2, 10),
  ...on('2015-03-02', 1, 12),
  ...on('2016-07-27', 1, 8),
  ...on('2016-07-28', 3, 9),
  ...on('2017-11-30', 0, 3),
  ...on('2017-12-01', 1, 6),
  ...on(null, 1, 4),
]

test('periods stand in order of time, none in two eras, the undated outside', () => {
  const figure = toTimeFigure(ROWS, 0.25)
  expect(figure?.table.rows.map(([head, decided]) => [head?.text, decided?.text])).toEqual([
    ['2015', '12'],
    ['2016, to July 27', '8'],
    ['2016, from July 28', '9'],
    ['2017, to November', '3'],
    ['2017, December', '6'],
    ['2018', '10'],
    ['Decision date not stated', '4'],
  ])
  expect(figure?.headline).toBe('Decisions from March 2, 2015 to January 9, 2018, under 3 editions of the guidelines')
  expect(figure?.subtitle).toContain('48 decisions in 48 letters; 48 of 52 decisions have a date.')
})

test('years in which the guidelines or the request form changed are parted, and the form is no edition', () => {
  const figure = toTimeFigure(
    [
      ...on('2018-05-01', 1, 4),
      ...on('2019-04-17', 1, 4),
      ...on('2019-04-18', 1, 4),
      ...on('2026-03-31', 1, 4),
      ...on('2026-04-01', 1, 4),
    ],
    0.25,
  )
  expect(figure?.table.rows.map(([head]) => head?.text)).toEqual([
    '2018',
    '2019, to April 17',
    '2019, from April 18',
    '2026, to March',
    '2026, from April',
  ])
  expect(figure?.headline).toBe('Decisions from May 1, 2018 to April 1, 2026, under 2 editions of the guidelines')
})

test('the eras stand in the drawing, each before its periods, and counts lead to their lists', () => {
  const drawn = toTimeFigure(ROWS, 0.25)?.plots[0]?.wide ?? ''
  const words = drawn.replace(/<[^>]*>/g, ' ')
  for (const title of ['MTUS as of July 18, 2009', 'From July 28, 2016', 'From December 1, 2017'])
    expect(words).toContain(title)
  expect(drawn).toContain('/browse/decided/2016-from-july/')
})

test('under two years nothing is drawn, from the very day on it is', () => {
  expect(toTimeFigure([...on('2016-12-21', 0, 5), ...on('2018-12-20', 0, 5)], 0.25)).toBeNull()
  expect(toTimeFigure([...on('2016-12-21', 0, 5), ...on('2018-12-21', 0, 5)], 0.25)).not.toBeNull()
  expect(toTimeFigure(on(null, 0, 5), 0.25)).toBeNull()
})

test('the overview says where the chart is, or why there is none', () => {
  expect(toAboutCorpus(madeCorpus(ROWS)).time).toMatchObject({
    title: 'Over time',
    href: { href: '/guidelines/#guidelines-time' },
  })
  expect(toAboutCorpus(madeCorpus(on('2016-12-21', 0, 5))).time).toMatchObject({
    title: 'No chart over time',
    href: null,
  })
})

test('wide, time runs from left to right over the bands of the eras; a year without decisions keeps its place', () => {
  const { wide = '', narrow = '' } =
    toTimeFigure([...on('2013-05-02', 1, 12), ...on('2015-06-02', 2, 20)], 0.25)?.plots[0] ?? {}
  expect(wide).toContain('plot wide timeline')
  expect(wide.match(/>201\d</g)).toEqual(['>2013<', '>2014<', '>2015<'])
  expect(wide).toContain('class="era"')
  expect(wide).toContain('aria-label="2015: 2 of 20 decisions overturned')
  expect(narrow).toContain('class="era"')
})

test('an era without room for its name makes time run downwards', () => {
  const { wide = '' } = toTimeFigure(ROWS, 0.25)?.plots[0] ?? {}
  expect(wide).toContain('class="era"')
  const years = Array.from({ length: 20 }, (_, place) => on(`${1990 + place}-03-02`, 1, 9)).flat()
  expect(toTimeFigure(years, 0.25)?.plots[0]?.wide).toContain('plot wide intervals')
})

test('the planned trend test is said in words', () => {
  const column = (overturned: number, decided: number) => ({
    rate: toRate(on('2016-12-21', overturned, decided), 0.1),
  })
  // 2, 4 and 9 of 20: z = 7/√7.5, p = 0.0106 (see trend.test.ts).
  expect(sayTrend([column(2, 20), column(4, 20), column(9, 20)])).toBe(
    'Rates rise over these periods: a planned test for a trend over 3 periods (Cochran–Armitage on effective numbers; p = 0.011).',
  )
  expect(sayTrend([column(3, 20), column(3, 20), column(3, 20)])).toMatch(/^No steady rise or fall is shown/)
  expect(sayTrend([column(2, 20), { rate: null }, column(9, 20)])).toMatch(
    /^Whether rates rise or fall cannot be tested/,
  )
})
