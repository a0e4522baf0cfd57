import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Line, recount } from './count-again.ts'
import { trendAgain } from './differences-again.ts'
import { periodAgain } from './figure-groups.ts'

// Numbers that stand in sentences and in no file.

const wordsOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

const percent = (share: number) => `${(100 * share).toFixed(1)}%`

/** The average letter, and the range of the rate with any one letter left out, as the overview says them. */
function recountLetterAverage(site: string, rows: Line[]): string[] {
  const words = wordsOf(join(site, 'index.html'))
  const said = /In the average letter (\d+\.\d%) of denials were overturned/.exec(words)
  if (!said) return []
  const letters = [...Map.groupBy(rows, (row) => row['case_id']).values()].map((letter) => ({
    n: letter.length,
    x: letter.filter((row) => row['outcome'] === 'overturned').length,
  }))
  const [n, x] = [rows.length, letters.reduce((sum, letter) => sum + letter.x, 0)]
  const average = percent(letters.reduce((sum, letter) => sum + letter.x / letter.n, 0) / letters.length)
  const without = letters.map((letter) => (x - letter.x) / (n - letter.n)).sort((a, b) => a - b)
  const [least, most] = [percent(without[0] ?? 0), percent(without.at(-1) ?? 0)]
  const range = least === most ? `the rate stays at ${least}` : `the rate lies between ${least} and ${most}`
  return [
    ...(said[1] === average ? [] : [`the average letter is ${said[1]}, counted ${average}`]),
    ...(words.includes(`With any one letter left out, ${range}.`) ? [] : [`not said: ${range}`]),
  ]
}

const LATER = [2016, 2017, 2019, 2026]
/** The place of a period among all, those without a decision too: years with two parts take two places. */
function placeOf(period: string): number {
  const year = Number(period.slice(0, 4))
  const second = /-(from-july|december|from-april)$/.test(period)
  return year + LATER.filter((one) => one < year).length + (second ? 1 : 0)
}

/** The planned test for a trend, as the guidelines' page says it. */
function recountTrend(site: string, rows: Line[], likeness: number): string[] {
  if (!existsSync(join(site, 'figures', 'guidelines-time.csv'))) return []
  const words = wordsOf(join(site, 'guidelines', 'index.html'))
  const dated = rows.filter((row) => row['decision_date'] !== '')
  const periods = [...Map.groupBy(dated, (row) => periodAgain(row)[0] ?? '')]
  const trend = trendAgain(periods.map(([id, own]) => ({ place: placeOf(id), count: recount(own, likeness) })))
  if (!trend)
    return words.includes('Whether rates rise or fall cannot be tested') ? [] : ['a trend is told, and none is counted']
  const p = trend.p < 0.001 ? 'p under 0.001' : `p = ${trend.p.toFixed(3)}`
  const said =
    trend.p > 0.05 ? 'No steady rise or fall is shown' : `Rates ${trend.rises ? 'rise' : 'fall'} over these periods`
  return [said, p].flatMap((part) => (words.includes(part) ? [] : [`not said of the trend: ${part}`]))
}

/** What is said in sentences alone, counted again. */
export const recountWords = (site: string, rows: Line[], likeness: number) => [
  { what: 'the average letter, in words', lines: 1, faults: recountLetterAverage(site, rows) },
  { what: 'the trend over time, in words', lines: 1, faults: recountTrend(site, rows, likeness) },
]
