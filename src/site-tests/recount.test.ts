import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Line, readCsv, valuesOf } from '../../scripts/recount/count-again.ts'
import { askPartitions, queryData, readCode } from '../../scripts/recount/query-data.ts'
import { recountSite } from '../../scripts/recount/recount-files.ts'
import { buildFive, buildMany } from './build-shared.ts'
import { compareForms } from './compare-forms.ts'
import { readDescribed } from './read-described.ts'

describe.each([
  { name: 'the five letters', build: buildFive, many: false },
  { name: 'many letters', build: buildMany, many: true },
])('$name: counted again from decisions.csv alone', ({ build, many }) => {
  let site: string
  let rows: Line[]
  const read = (path: string) => readFileSync(join(site, path), 'utf8')
  const table = (path: string) => readCsv(read(path))

  beforeAll(() => {
    site = build()
    rows = table('data/decisions.csv')
  })

  test('the file holds the decisions', () => {
    if (many) expect(rows.length).toBeGreaterThan(100)
    else expect(rows).toHaveLength(9)
  })

  test('every rate, limit, tier, standardized figure and share; DuckDB too', async () => {
    const results = await recountSite(site)
    expect(results.flatMap(({ faults }) => faults)).toEqual([])
    expect(results.filter(({ lines }) => lines === 0)).toEqual([])
    expect(results.find(({ what }) => what === 'rates.csv')?.lines).toBe(table('data/rates.csv').length)
  })

  test('the DuckDB snippet of the page runs on the built file and agrees with rates.csv', async () => {
    const answer = await queryData(site, readCode(site, 'duckdb'))
    const published = table('data/rates.csv').filter(({ dimension, rate }) => dimension === 'category' && rate !== '')
    expect(published.length).toBeGreaterThan(0)
    const counted = answer.map(({ category, rate, ...counts }) => ({
      id: category ?? '',
      ...counts,
      rate: Number(rate).toFixed(6),
    }))
    expect(counted.map((row) => Object.values(row).map(String))).toEqual(
      published
        .sort((a, b) => Number(b['decided']) - Number(a['decided']) || (a['id'] ?? '').localeCompare(b['id'] ?? ''))
        .map(({ id, decided, overturned, letters, rate }) => [id, decided, overturned, letters, rate]),
    )
  })

  test('the SQL of the page runs on the files by year and agrees with rates.csv and reasons.csv', async () => {
    const sums = (answer: Record<string, unknown>[], key: string, counts: string[]) =>
      Object.fromEntries(
        [...Map.groupBy(answer, (row) => String(row[key] ?? ''))]
          .map(([id, own]) => [id, counts.map((name) => own.reduce((sum, row) => sum + Number(row[name]), 0))])
          .sort(),
      )
    const decided = rows.filter((row) => row['outcome'] !== '')
    const rates = await askPartitions(site, 'sql-rates')
    const inYear = (row: Line) => `${row['decision_date']?.slice(0, 4)}/${row['category']}`
    const groups = [...Map.groupBy(decided, inYear)].filter(
      ([, own]) => new Set(own.map((row) => row['case_id'])).size >= 5,
    )
    expect(
      rates.map((row) => [`${row['decision_year'] ?? ''}/${row['category'] ?? ''}`, Number(row['decided'])]).sort(),
    ).toEqual(groups.map(([key, own]) => [key, own.length]).sort())
    for (const row of rates) expect(row['rate']).toBeCloseTo(Number(row['overturned']) / Number(row['decided']), 12)

    const reasons = await askPartitions(site, 'sql-reasons')
    const published = table('data/reasons.csv').filter(({ category }) => category === 'all')
    expect(
      reasons
        .map(({ reason, side, decisions, with_reason: count }) =>
          [reason, side, String(decisions), String(count)].join(),
        )
        .sort(),
    ).toEqual(
      published
        .map(({ reason, side, decisions, with_reason: count }) => [reason, side, decisions, count].join())
        .sort(),
    )

    const letters = await askPartitions(site, 'sql-letters')
    expect(sums(letters, 'outcome', ['letters', 'decisions'])).toEqual(
      sums(
        table('data/letters.csv')
          .filter(({ outcome }) => outcome !== '')
          .map((line) => ({ ...line, letters: 1 })),
        'outcome',
        ['letters', 'decisions'],
      ),
    )
  })

  test('CSV, JSON and Parquet hold the same decisions, cell by cell', async () => {
    const { compared, faults } = await compareForms(site)
    expect(faults).toEqual([])
    expect(compared).toBeGreaterThan(rows.length * 2 * 50)
  })

  test('every table reads as datapackage.json describes it: types, keys, references', () => {
    const { tables, faults } = readDescribed(JSON.parse(read('data/datapackage.json')), (path) => table(`data/${path}`))
    expect(faults).toEqual([])
    expect(tables).toEqual(['decisions', 'letters', 'rates', 'rates-by-two', 'reasons'])
  })

  test('rates-by-two.csv: every cell of its pairs of dimensions, and no other', () => {
    const published = table('data/rates-by-two.csv')
    const pairs = new Set(published.map((line) => `${line['dimension_1']} ${line['dimension_2']}`))
    expect(pairs.size).toBe(11)
    const expected = [...pairs].flatMap((pair) => {
      const [first = '', second = ''] = pair.split(' ')
      const cells = rows.flatMap((row) =>
        valuesOf(row, first).flatMap((a) => valuesOf(row, second).map((b) => `${first}=${a}, ${second}=${b}`)),
      )
      return [...new Set(cells)]
    })
    const nameOf = (line: Line) => `${line['dimension_1']}=${line['id_1']}, ${line['dimension_2']}=${line['id_2']}`
    expect(published.map(nameOf).sort()).toEqual(expected.sort())
  })

  test('days between dates, from columns of decisions.csv', () => {
    for (const [figure, column] of [
      ['timing-denial-to-application', 'days_denial_to_application'],
      ['timing-application-to-decision', 'days_application_to_decision'],
      ['timing-assignment-to-decision', 'days_assignment_to_decision'],
    ] as const) {
      const path = `figures/${figure}.csv`
      if (!existsSync(join(site, path))) {
        expect(rows.every((row) => row[column] === '')).toBe(true)
        continue
      }
      for (const line of table(path)) {
        const inside = rows.filter((row) => {
          const days = row[column] ?? ''
          if (line['days'] === '' || days === '') return line['days'] === days
          return Number(days) >= Number(line['from'] || '-Infinity') && Number(days) <= Number(line['to'] || 'Infinity')
        })
        expect(String(inside.length), `${figure} ${line['days']}`).toBe(line['decisions'])
        expect(String(new Set(inside.map((row) => row['case_id'])).size)).toBe(line['letters'])
      }
    }
  })

  test('the list of each cell holds the decisions that rates-by-two.csv counts', () => {
    const crossings: [folder: string, first: string][] = [
      ['category', 'category'],
      ['subcategory', 'subcategory'],
      ['treatment', 'treatment'],
      ['guidelines', 'claims_guideline'],
    ]
    let compared = 0
    for (const [crossing, first] of crossings) {
      for (const line of table('data/rates-by-two.csv')) {
        const [a = '', b = ''] = [line['id_1'], line['id_2']]
        if (line['dimension_1'] !== first || line['dimension_2'] !== 'imr_guideline' || a === '' || b === '') continue
        const own = rows.filter((row) => valuesOf(row, first).includes(a) && valuesOf(row, 'imr_guideline').includes(b))
        const links = [
          ...read(`browse/${crossing}/${a}/${b}/index.html`).matchAll(/href="\/cases\/([^"/]+)\/#decision-(\d+)"/g),
        ].map(([, id, number]) => `${id} ${number}`)
        const expected = own.map((row) => `${row['case_id']} ${row['decision']}`)
        expect([...new Set(links)].sort(), `${crossing}/${a}/${b}`).toEqual(expected.sort().slice(0, 100))
        compared++
      }
    }
    expect(compared).toBeGreaterThan(many ? 100 : 8)
  })

  test('every cell of the matrices leads to a list, and the parts of what each side cited are all decisions', () => {
    const cells = table('figures/matrix-sources.csv')
    expect(cells.reduce((sum, line) => sum + Number(line['decided']), 0)).toBe(rows.length)
    for (const name of readdirSync(join(site, 'figures')).filter((file) => /^matrix-.*\.csv$/.test(file))) {
      const letters = name.slice('matrix-'.length, -'.csv'.length)
      for (const line of table(`figures/${name}`)) {
        const path = `browse/${letters}/${line['id_1'] || 'not-read'}/${line['id_2'] || 'not-read'}/index.html`
        expect(existsSync(join(site, path)), path).toBe(true)
        const words = read(path)
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
        expect(words.includes(`${line['decided']} decision`), path).toBe(true)
      }
    }
  })
})
