import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLUMNS, compare, fromSums, type Line, likenessOf, readCsv, recount, valuesOf } from './count-again.ts'
import { queryData, RATES_QUERY } from './query-data.ts'
import { recountFigures } from './recount-figures.ts'
import { recountReasonSides } from './recount-shares.ts'
import { recountWords } from './recount-words.ts'

/** How many numbers of one kind were counted again, and those that differ, in words. */
export interface Recounted {
  what: string
  lines: number
  faults: string[]
}

const isOverturned = (row: Line) => row['outcome'] === 'overturned'

/** The CSV files of a table below `data/` of a built site: one, or several by year where that would be too large. */
export const listTableFiles = (site: string, table: 'decisions' | 'letters'): string[] =>
  readdirSync(join(site, 'data'))
    .filter((name) => name === `${table}.csv` || (name.startsWith(`${table}-`) && name.endsWith('.csv')))
    .sort()

/**
 * Counts every rate, limit, tier, standardized figure and share of a built site again from its decisions.csv, and the
 * rates from its Parquet file by DuckDB too. Gives back what was compared, with what differs.
 */
export async function recountSite(site: string): Promise<Recounted[]> {
  const read = (path: string) => readCsv(readFileSync(join(site, path), 'utf8'))
  const readTable = (table: 'decisions' | 'letters') =>
    listTableFiles(site, table).flatMap((name) => read(join('data', name)))
  const published = readTable('decisions')
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
  const ofReason = Map.groupBy(reasons, (line) => line['reason'] ?? '')
  const sidesOf = new Map([...ofReason].map(([id, own]) => [id, new Set(own.map((line) => line['side'] ?? ''))]))
  const counts = { rows, likeness, sidesOf }
  check('reasons.csv', reasons, (line) => recountReasonSides([line], counts))

  const letters = Map.groupBy(rows, (row) => row['case_id'])
  check('letters.csv', readTable('letters'), (line) => {
    const own = letters.get(line['case_id']) ?? []
    const overturned = own.filter(isOverturned).length
    const derived = !own.length ? '' : !overturned ? 'upheld' : overturned === own.length ? 'overturned' : 'mixed'
    // A letter of which an item could not be read has no outcome as a whole; its rows say so.
    const outcome = own.some((row) => row['letter_outcome'] === '') ? '' : derived
    const counted = `${own.length},${overturned},${outcome}`
    const printed = `${line['decisions']},${line['overturned']},${line['outcome']}`
    return counted === printed ? [] : [`${line['case_id']}: ${printed}, counted ${counted}`]
  })

  results.push(...recountFigures(site, counts), ...recountWords(site, rows, likeness))

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
