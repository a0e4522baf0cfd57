import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildFive, buildMany } from './build-shared.ts'
import { compareForms } from './compare-forms.ts'
import { COLUMNS, compare, type Line, readCsv, recount, valuesOf } from './count-again.ts'
import { queryData, RATES_QUERY, readDuckSnippet } from './query-data.ts'

/** The rate of all decisions of one category; the empty one holds those that are not classified. */
const rateIn = (rows: Line[], category: string) => {
  const own = rows.filter((row) => row['category'] === category)
  return own.filter((row) => row['outcome'] === 'overturned').length / own.length
}

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

  test('rates.csv: every value of every dimension, and no other', () => {
    const published = table('data/rates.csv')
    const expected = Object.keys(COLUMNS).flatMap((dimension) =>
      [...new Set(rows.flatMap((row) => valuesOf(row, dimension)))].map((id) => `${dimension}=${id}`),
    )
    expect(published.map((line) => `${line['dimension']}=${line['id']}`).sort()).toEqual(expected.sort())
    const faults = published.flatMap((line) => {
      const [dimension = '', id = ''] = [line['dimension'], line['id']]
      const own = rows.filter((row) => valuesOf(row, dimension).includes(id))
      return compare(`${dimension}=${id}`, line, recount(own))
    })
    expect(faults).toEqual([])
  })

  test('DuckDB counts every rate of rates.csv from decisions.parquet alone', async () => {
    const counted = await queryData(site, RATES_QUERY)
    const toLine = (row: Record<string, unknown>) =>
      ['dimension', 'id', 'decided', 'overturned', 'letters'].map((column) => String(row[column])).join()
    expect(counted.map(toLine).sort()).toEqual(table('data/rates.csv').map(toLine).sort())
  })

  test('the DuckDB snippet of the page runs on the built file and agrees with rates.csv', async () => {
    const answer = await queryData(site, readDuckSnippet(site))
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

  test('CSV, JSON and Parquet hold the same decisions, cell by cell', async () => {
    const { compared, faults } = await compareForms(site)
    expect(faults).toEqual([])
    expect(compared).toBeGreaterThan(rows.length * 2 * 50)
  })

  test('the package `datapackage` reads every table by its schema, its keys and its references', async () => {
    const { Package } = createRequire(import.meta.url)('datapackage') as typeof import('datapackage')
    const described = await Package.load(join(site, 'data/datapackage.json'))
    expect(described.errors).toEqual([])
    const tables = described.resources.filter(({ tabular }) => tabular)
    expect(tables.map(({ name }) => name)).toEqual(['decisions', 'letters', 'rates', 'rates-by-two', 'reasons'])
    for (const resource of tables) {
      expect(await resource.read({ keyed: true }), resource.name).toHaveLength(
        table(`data/${resource.name}.csv`).length,
      )
    }
    expect(await described.getResource('decisions')?.checkRelations()).toBe(true)
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
    const faults = published.flatMap((line) => {
      const own = rows.filter(
        (row) =>
          valuesOf(row, line['dimension_1'] ?? '').includes(line['id_1'] ?? '') &&
          valuesOf(row, line['dimension_2'] ?? '').includes(line['id_2'] ?? ''),
      )
      return compare(nameOf(line), line, recount(own))
    })
    expect(faults).toEqual([])
  })

  test('reasons.csv: every share, of the side’s decisions in which a reason was read', () => {
    const published = table('data/reasons.csv')
    const faults = published.flatMap((line) => {
      const { reason = '', side = '', category = '' } = line
      const read = rows.filter(
        (row) =>
          row['outcome'] === side && row['reasons'] !== '' && (category === 'all' || row['category'] === category),
      )
      const given = read.map((row) => ({
        ...row,
        outcome: row['reasons']?.split(';').includes(reason) ? 'overturned' : 'upheld',
      }))
      const { decided, overturned, rate, low, high } = recount(given)
      const counted = [decided, overturned, ...[rate, low, high].map((share) => share?.toFixed(6) ?? '')]
      const printed = ['decisions', 'with_reason', 'share', 'low', 'high'].map((column) => line[column])
      return printed.join() === counted.join() ? [] : [`${reason}, ${category}: ${printed}, counted ${counted}`]
    })
    expect(faults).toEqual([])
    const whole = published.filter((line) => line['category'] === 'all')
    expect(whole.length).toBeGreaterThan(5)
    const given = whole.reduce((sum, line) => sum + Number(line['with_reason']), 0)
    const stated = rows.reduce((sum, row) => sum + (row['reasons'] ? row['reasons'].split(';').length : 0), 0)
    expect(given).toBe(stated)
  })

  test('letters.csv: decisions and outcomes', () => {
    const faults = table('data/letters.csv').flatMap((line) => {
      const own = rows.filter((row) => row['case_id'] === line['case_id'])
      const overturned = own.filter((row) => row['outcome'] === 'overturned').length
      const outcome =
        own.length === 0 ? '' : overturned === 0 ? 'upheld' : overturned === own.length ? 'overturned' : 'mixed'
      const counted = [String(own.length), String(overturned), outcome]
      const printed = [line['decisions'], line['overturned'], line['outcome']]
      return printed.join() === counted.join()
        ? []
        : [`${line['case_id']}: ${printed.join()}, counted ${counted.join()}`]
    })
    expect(faults).toEqual([])
  })

  test('the rates of figures, raw and standardised', () => {
    const overall = rows.filter((row) => row['outcome'] === 'overturned').length / rows.length
    const faults: string[] = []
    let standardised = 0
    for (const [figure, dimension] of [
      ['specialties-specialty', 'specialty'],
      ['specialties-state', 'state'],
      ['overview-claims', 'claims_family'],
    ] as const) {
      for (const line of table(`figures/${figure}.csv`)) {
        const id = line['id'] ?? ''
        if (line['letters'] === '') continue
        const own = rows.filter((row) => valuesOf(row, dimension).includes(id))
        const again = recount(own)
        faults.push(...compare(`${figure} ${id}`, line, again))
        const expected = own.reduce((sum, row) => sum + rateIn(rows, row['category'] ?? ''), 0)
        const given = again.effective >= 30 && expected >= 5 && again.rate !== null
        const close = (key: string, value: number | null) => {
          const printed = line[key] ?? ''
          const agrees = value === null ? printed === '' : Math.abs(Number(printed) - value) < 0.000_000_51
          if (!agrees) faults.push(`${figure} ${id}: ${key} is ${printed}, counted ${value}`)
        }
        close('expected', expected)
        const scale = overall / (expected / own.length)
        close('standardized', given ? (again.overturned / expected) * overall : null)
        close('standardized_low', given ? (again.low ?? 0) * scale : null)
        close('standardized_high', given ? (again.high ?? 0) * scale : null)
        if (given) standardised++
      }
    }
    expect(faults).toEqual([])
    expect(standardised > 0).toBe(many)
  })

  test('ages, sexes, years and days between dates, from columns of decisions.csv', () => {
    const faults: string[] = []
    for (const [figure, column] of [
      ['workers-age', 'patient_age_band'],
      ['workers-sex', 'patient_sex'],
      ['workers-injury-year', 'injury_year'],
    ] as const) {
      const path = `figures/${figure}.csv`
      const lines = existsSync(join(site, path)) ? table(path).filter((line) => line['letters'] !== '') : []
      expect(lines.map((line) => line['id']).sort()).toEqual(
        [...new Set(rows.map((row) => row[column] ?? ''))].filter((value) => value !== '').sort(),
      )
      for (const line of lines) {
        faults.push(
          ...compare(`${figure} ${line['id']}`, line, recount(rows.filter((row) => row[column] === line['id']))),
        )
      }
    }
    expect(faults).toEqual([])

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
