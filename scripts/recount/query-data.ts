import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { COLUMNS } from './count-again.ts'

/** A row that DuckDB answers with, by the names of its columns. */
export type Answer = Record<string, unknown>

/** DuckDB in the folder `data` of a built site: names of files in the queries are those of the folder. Nothing is fetched. */
export async function queryData(site: string, sql: string): Promise<Answer[]> {
  const connection = await (await DuckDBInstance.create()).connect()
  try {
    await connection.run('set autoinstall_known_extensions = false')
    await connection.run('set autoload_known_extensions = false')
    await connection.run(`set file_search_path = '${resolve(site, 'data').replaceAll("'", "''")}'`)
    return (await connection.runAndReadAll(sql)).getRowObjectsJS()
  } finally {
    connection.closeSync()
  }
}

/** Columns of decisions.parquet that hold lists. */
const LISTS = ['body_part', 'claims_guideline', 'claims_family', 'imr_guideline', 'imr_family', 'specialty', 'state']

/** One dimension of rates.csv as a query: each value, the empty one for none, with its counts. */
function toQuery([dimension, column]: [string, string | null]): string {
  const value =
    column === null
      ? `'all'`
      : LISTS.includes(dimension)
        ? `unnest(if(len(${column}) = 0, [''], ${column}))`
        : `coalesce(${dimension === 'decision_year' ? `year(${column})` : column}::varchar, '')`
  const rows = `select distinct ${value} as id, case_id, decision, outcome from 'decisions.parquet' where outcome is not null`
  const letters = `select id, case_id, count(*) as m, count(*) filter (outcome = 'overturned') as a
    from (${rows}) group by id, case_id`
  return `select '${dimension}' as dimension, id, sum(m)::int as decided, sum(a)::int as overturned,
    count(*)::int as letters, sum(m * m)::int as squares from (${letters}) group by id`
}

/** Every one-way rate's counts, from decisions.parquet alone: columns dimension, id, decided, overturned, letters, squares. */
export const RATES_QUERY = Object.entries(COLUMNS).map(toQuery).join('\nunion all\n')

/** Code as a reader copies it from the data page of a built site, by the id of its box. */
export function readCode(site: string, id: string): string {
  const html = readFileSync(join(site, 'data/index.html'), 'utf8')
  const code = new RegExp(`<pre[^>]* id="${id}"[^>]*><code>([\\s\\S]*?)</code>`).exec(html)?.[1] ?? ''
  return code.replaceAll('&#39;', "'").replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}

/** What DuckDB answers to a question of the data page over the files by year, opened as the page says. */
export const askPartitions = (site: string, id: string): Promise<Answer[]> =>
  queryData(site, `${readCode(site, 'open-duckdb')}\n${readCode(site, id)}`)
