import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { agrees, COLUMNS, compare, fromSums, type Line, likenessOf, readCsv, recount, valuesOf } from './count-again.ts'
import { queryData, RATES_QUERY } from './query-data.ts'

/** How many numbers of one kind were counted again, and those that differ, in words. */
export interface Recounted {
  what: string
  lines: number
  faults: string[]
}

/** Figures whose rows are the values of a dimension, with it. */
const FIGURES: Record<string, string> = {
  'overview-category': 'category',
  'overview-claims': 'claims_family',
  'specialties-specialty': 'specialty',
  'specialties-state': 'state',
  'treatments-drug-class': 'drug_class',
  'treatments-body-part': 'body_part',
  'treatments-ur-action': 'ur_action',
}

const isOverturned = (row: Line) => row['outcome'] === 'overturned'

/** Observed ÷ expected and the direct rate of some rows, among all of them. */
function standardise(own: Line[], all: Line[], likeness: number): Record<string, number | null> {
  const by = (rows: Line[]) => {
    const groups = new Map<string, { n: number; x: number }>()
    for (const row of rows) {
      const group = groups.get(row['category'] ?? '') ?? { n: 0, x: 0 }
      groups.set(row['category'] ?? '', { n: group.n + 1, x: group.x + (isOverturned(row) ? 1 : 0) })
    }
    return groups
  }
  const [corpus, group] = [by(all), by(own)]
  const overall = all.filter(isOverturned).length / all.length
  let [expected, covered, weighted] = [0, 0, 0]
  for (const [category, { n, x }] of group) {
    const whole = corpus.get(category) ?? { n: 0, x: 0 }
    expected += (n * whole.x) / whole.n
    covered += whole.n / all.length
    weighted += (whole.n / all.length) * (x / n)
  }
  const { overturned, effective, rate, low, high } = recount(own, likeness)
  const given = effective >= 30 && expected >= 5 - 1e-9 && rate !== null
  const share = expected / own.length
  const over = (limit: number | null) => (given && limit !== null ? limit / share : null)
  const times = (limit: number | null) => (given && limit !== null ? (limit / share) * overall : null)
  return {
    expected,
    observed_expected: given ? overturned / expected : null,
    observed_expected_low: over(low),
    observed_expected_high: over(high),
    indirect: times(rate),
    indirect_low: times(low),
    indirect_high: times(high),
    direct: covered >= 0.8 - 1e-9 ? weighted / covered : null,
    direct_covered: covered,
  }
}

/**
 * Counts every rate, limit, tier, standardised figure and share of a built site again from its decisions.csv, and the
 * rates from its Parquet file by DuckDB too. Gives back what was compared, with what differs.
 */
export async function recountSite(site: string): Promise<Recounted[]> {
  const read = (path: string) => readCsv(readFileSync(join(site, path), 'utf8'))
  const published = read('data/decisions.csv')
  const rows = published.filter((row) => row['outcome'] !== '')
  const likeness = likenessOf(rows)
  const results: Recounted[] = []
  const check = (what: string, lines: Line[], faultsOf: (line: Line) => string[]) =>
    results.push({ what, lines: lines.length, faults: lines.flatMap(faultsOf) })

  const index = new Map<string, Line[]>()
  for (const dimension of Object.keys(COLUMNS)) {
    for (const row of rows) {
      for (const id of new Set(valuesOf(row, dimension))) {
        const key = `${dimension}=${id}`
        const group = index.get(key)
        if (group) group.push(row)
        else index.set(key, [row])
      }
    }
  }
  const rates = read('data/rates.csv')
  check('rates.csv', rates, (line) => {
    const key = `${line['dimension']}=${line['id']}`
    return compare(key, line, recount(index.get(key) ?? [], likeness))
  })
  const named = new Set(rates.map((line) => `${line['dimension']}=${line['id']}`))
  const missing = [...index.keys()].filter((key) => !named.has(key))
  results.push({ what: 'rows that rates.csv lacks', lines: index.size, faults: missing })

  check('rates-by-two.csv', read('data/rates-by-two.csv'), (line) => {
    const [first, second] = [`${line['dimension_1']}=${line['id_1']}`, `${line['dimension_2']}=${line['id_2']}`]
    const others = new Set(index.get(second))
    const own = (index.get(first) ?? []).filter((row) => others.has(row))
    return compare(`${first}, ${second}`, line, recount(own, likeness))
  })

  const reasons = read('data/reasons.csv')
  const sideOf = new Map(reasons.map((line) => [line['reason'], line['side']]))
  check('reasons.csv', reasons, (line) => {
    const { reason = '', side = '', category = '' } = line
    const reasonsOf = (row: Line) => (row['reasons'] ?? '').split(';')
    const read = rows.filter(
      (row) =>
        row['outcome'] === side &&
        reasonsOf(row).some((id) => sideOf.get(id) === side) &&
        (category === 'all' || row['category'] === category),
    )
    const given = read.map((row) => ({ ...row, outcome: reasonsOf(row).includes(reason) ? 'overturned' : 'upheld' }))
    const again = recount(given, likeness)
    const printed = {
      decided: line['decisions'] ?? '',
      overturned: line['with_reason'] ?? '',
      letters: `${again.letters}`,
    }
    const shares = { rate: line['share'] ?? '', low: line['low'] ?? '', high: line['high'] ?? '' }
    return compare(`${reason}, ${category}`, { ...printed, ...shares }, again)
  })

  const letters = Map.groupBy(rows, (row) => row['case_id'])
  check('letters.csv', read('data/letters.csv'), (line) => {
    const own = letters.get(line['case_id']) ?? []
    const overturned = own.filter(isOverturned).length
    const outcome = !own.length ? '' : !overturned ? 'upheld' : overturned === own.length ? 'overturned' : 'mixed'
    const counted = `${own.length},${overturned},${outcome}`
    const printed = `${line['decisions']},${line['overturned']},${line['outcome']}`
    return counted === printed ? [] : [`${line['case_id']}: ${printed}, counted ${counted}`]
  })

  for (const file of existsSync(join(site, 'figures')) ? readdirSync(join(site, 'figures')).sort() : []) {
    const dimension = FIGURES[file.replace(/\.csv$/, '')]
    if (!dimension || !file.endsWith('.csv')) continue
    const lines = read(`figures/${file}`).filter((line) => line['letters'] !== '')
    check(`${file}: rates, limits, tiers, standardised`, lines, (line) => {
      const name = `${file} ${line['id']}`
      const own = index.get(`${dimension}=${line['id']}`) ?? []
      const faults = compare(name, line, recount(own, likeness))
      if (!('expected' in line)) return faults
      const again = standardise(own, rows, likeness)
      return [
        ...faults,
        ...Object.entries(again).flatMap(([column, value]) =>
          agrees(line[column], value) ? [] : [`${name}: ${column} is ${line[column]}, counted ${value}`],
        ),
      ]
    })
  }

  const counted = await queryData(site, RATES_QUERY)
  const byKey = new Map(rates.map((line) => [`${line['dimension']}=${line['id']}`, line]))
  const differing = counted.flatMap((row) => {
    const key = `${row['dimension']}=${row['id']}`
    const sums = { n: Number(row['decided']), x: Number(row['overturned']), k: Number(row['letters']) }
    const again = fromSums({ ...sums, squares: Number(row['squares']) }, likeness)
    return compare(`DuckDB ${key}`, byKey.get(key) ?? {}, again)
  })
  results.push({ what: 'rates.csv by DuckDB from decisions.parquet', lines: counted.length, faults: differing })
  return results
}
