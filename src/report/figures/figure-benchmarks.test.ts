import { expect, test } from 'vitest'
import type { Corpus } from '../../corpus/corpus.ts'
import { toRate } from '../../rates/to-rate.ts'
import { madeRows } from '../fixtures/made-rows.ts'
import { listPublishedRates } from '../words/published-rates.ts'
import { sayBenchmarks, toBenchmarksFigure } from './figure-benchmarks.ts'

type Benchmark = Corpus['benchmarks'][number]
type Figure = Benchmark['figures'][number]

const benchmark = (publisher: Benchmark['publisher'], year: string, figure: Partial<Figure>): Benchmark => ({
  id: `${publisher}-${year}`,
  title: `${publisher}, ${year}`,
  short: '',
  body: '',
  file: '',
  publisher,
  year,
  figures: [
    {
      measure: 'overturned',
      what: 'Overturned',
      published: '',
      percent: null,
      unit: 'requests',
      source: 'A report',
      ...figure,
    },
  ],
})
const BENCHMARKS = [
  benchmark('CWCI', '2021', { measure: 'upheld', percent: 92 }),
  benchmark('DWC', '2024', { percent: 12.7 }),
  benchmark('DWC', '2016', { percent: 8.4 }),
  benchmark('DWC', '2018', { published: 'about 10%' }),
  benchmark('CWCI', '2016, first quarter', { measure: 'upheld', percent: 88.8 }),
  benchmark('DWC', '2019', { measure: 'mix', percent: 36.7 }),
]
const rates = listPublishedRates(BENCHMARKS)

test('exact shares of whole years are taken, the share upheld as its rest', () => {
  expect(rates.map(({ publisher, year, share }) => [publisher, year, Number(share.toFixed(4))])).toEqual([
    ['DWC', '2016', 0.084],
    ['DWC', '2024', 0.127],
    ['CWCI', '2021', 0.08],
  ])
})

test('a wide interval is said to tell nothing, however the published rates lie in it', () => {
  expect(sayBenchmarks(rates, { low: 0.05, high: 0.2 })).toBe(
    'The interval here, 5.0 to 20.0%, is too wide to confirm or contradict the state’s published rates, 8.0 to 12.7%',
  )
})

test('the headline says how the published rates lie to the interval', () => {
  expect(sayBenchmarks(rates, { low: 0.2, high: 0.3 })).toBe(
    'The state’s published rates, 8.0 to 12.7%, lie below the interval here, 20.0 to 30.0%',
  )
  expect(sayBenchmarks(rates, { low: 0, high: 0.05 })).toBe(
    'The state’s published rates, 8.0 to 12.7%, lie above the interval here, 0.0 to 5.0%',
  )
  expect(sayBenchmarks(rates, { low: 0.082, high: 0.1 })).toBe(
    'Of 3 rates published for the state, 1 lies in the interval here, 8.2 to 10.0%, 1 above and 1 below',
  )
  expect(sayBenchmarks(rates, { low: null, high: null })).toBe(
    'The state’s published rates run from 8.0 to 12.7%; these letters are too few for a rate beside them',
  )
})

test('a rate that others report is marked so', () => {
  const told = { ...benchmark('DWC', '2025', { percent: 10.2 }), title: 'DWC, 2025, as reported by others' }
  const figure = toBenchmarksFigure(toRate(madeRows('a', 2, 9), 0.1), [...BENCHMARKS, told])
  expect(figure?.plots[0]?.wide).toContain('Decided in 2025, as reported by others')
  expect(figure?.plots[0]?.wide).not.toContain('Decided in 2024, as reported')
})

test('the figure keeps its own rate apart, hollow where decisions are few', () => {
  const few = toBenchmarksFigure(toRate(madeRows('a', 2, 9), 0.1), BENCHMARKS)
  expect(few?.plots[0]?.wide).toContain('dot few')
  expect(few?.table.rows.map((row) => row.at(-1)?.text)).toEqual(['22.2%, few decisions', '8.4%', '12.7%', '8.0%'])
  expect(toBenchmarksFigure(toRate(madeRows('a', 40, 600), 0.1), BENCHMARKS)?.plots[0]?.wide).toContain('dot reliable')
  expect(toBenchmarksFigure(toRate(madeRows('a', 1, 2), 0.1), BENCHMARKS)?.plots[0]?.wide).not.toContain('class="dot')
})

test('there is no figure without published rates or without decisions', () => {
  expect(toBenchmarksFigure(toRate(madeRows('a', 2, 9), 0.1), [])).toBeNull()
  expect(toBenchmarksFigure(toRate([], 0.1), BENCHMARKS)).toBeNull()
})
