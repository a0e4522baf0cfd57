import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readBenchmarks } from '../../../corpus/read-entries.ts'
import { madeCorpus } from '../../fixtures/made-corpus.ts'
import { madeRows } from '../../fixtures/made-rows.ts'
import { listPublishedRates } from '../../words/published-rates.ts'
import { toOwnShares, toPublished } from './published.ts'

const benchmarks = readBenchmarks(resolve('content'))

test('the published figures of the project are read, each with unit and source', () => {
  const [dwc, cwci] = toPublished({ ...madeCorpus([]), benchmarks })
  expect(dwc?.years.map(({ title }) => title)).toContain('DWC, 2025, as reported by others')
  expect(cwci?.years.length).toBeGreaterThan(10)
  for (const line of [dwc, cwci].flatMap((one) => one?.years ?? []).flatMap(({ lines }) => lines)) {
    expect(line.unit).not.toBe('')
    expect(line.source).toMatch(/\(.*\..*\)/)
  }
})

test('the statewide rates are those that were published', () => {
  const rates = listPublishedRates(benchmarks).map(({ publisher, year, share }) => [publisher, year, share])
  expect(rates.length).toBeGreaterThanOrEqual(14)
  expect(rates).toContainEqual(['DWC', '2016', 0.084])
  expect(rates).toContainEqual(['DWC', '2024', 0.127])
  expect(rates).toContainEqual(['DWC', '2025', 0.102])
  expect(rates).toContainEqual(['CWCI', '2024', expect.closeTo(0.12, 10)])
})

test('shares of this corpus say their tier', () => {
  const shares = toOwnShares(
    madeCorpus([
      ...madeRows('a', 4, 40, { category: 'rehabilitation' }),
      ...madeRows('b', 0, 2, { category: 'pharmaceuticals', drugClass: 'opioids' }),
    ]),
  )
  expect(shares.map(({ what, count, share }) => [what, count, share.text])).toEqual([
    ['Overturned', '4 of 42', '9.5%, wide interval'],
    ['Pharmaceuticals', '2 of 42', '4.8%, wide interval'],
    ['Rehabilitation', '40 of 42', '95.2%'],
    ['Diagnostic testing', '0 of 42', '0.0%, wide interval'],
    ['Opioids among pharmaceuticals', '2 of 2', 'counts only'],
    ['Letters with several decisions', '0 of 42', '0.0%, wide interval'],
  ])
  expect(toOwnShares(madeCorpus([]))).toEqual([])
})
