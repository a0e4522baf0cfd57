import { byTier, type HeadingRow, type IntervalRow } from '../../charts/interval-row.ts'
import { formatInterval, formatPercent } from '../../rates/format-rate.ts'
import { type Standard, type Standardised, standardise } from '../../rates/standardise.ts'
import type { RateRow } from '../words/rate-row.ts'
import type { FigureCell, FigureData, FigureTable } from './figure.ts'

/** Says of a row what it is: the rate above it on the mix of treatments of all decisions. */
export const SAME_MIX = 'on the mix of all decisions'

const formatExpected = (expected: number): string => expected.toFixed(1)

/** The line that is drawn below a row's own; none where there are too few decisions for it. */
function toLine({ rate: raw }: RateRow, { rate, low, high, expected }: Standardised): IntervalRow[] {
  if (rate === null || low === null || high === null || rate > 1) return []
  const drawn = { ...raw, rate, low, high: Math.min(1, high) }
  return [{ label: SAME_MIX, rate: drawn, workedOut: `${formatExpected(expected)} expected` }]
}

/** Rows of a chart, below each reliable one the same rate standardised. */
export function withStandardised(
  rows: RateRow[],
  standard: Standard,
  { tiers }: { tiers: boolean },
): (IntervalRow | HeadingRow)[] {
  const list = rows.flatMap((row) => [row, ...toLine(row, standardise(row.rate, standard))])
  return tiers ? byTier(list) : list
}

/** Says below a figure what the lines between its rows are, or that there are none. */
export function sayStandardised(rows: RateRow[], standard: Standard): string {
  if (rows.some((row) => standardise(row.rate, standard).rate !== null)) {
    return `The line “${SAME_MIX}” is the rate standardized: the denials overturned, over those expected if each decision had the rate of its treatment category, times the rate of all decisions.`
  }
  return 'The mix cannot be evened out: no row has the 30 effective decisions and 5 expected overturned that a standardized rate takes.'
}

const none = (text: string): FigureCell => ({ text, numeric: true, none: true })

/** A figure's table with two columns more. `rows` are the first rows of the table; what follows them has none. */
export function addToTable(table: FigureTable, rows: RateRow[], standard: Standard): FigureTable {
  const numeric = ['Expected', 'Standardized, with 95% interval']
  return {
    ...table,
    columns: [...table.columns, ...numeric.map((title) => ({ title, numeric: true }))],
    rows: table.rows.map((cells, place) => {
      const row = rows[place]
      if (!row) return [...cells, none(''), none('')]
      const { expected, rate, low, high } = standardise(row.rate, standard)
      const counted = { text: formatExpected(expected), numeric: true }
      if (rate === null || low === null || high === null) return [...cells, counted, none('too few')]
      return [...cells, counted, { text: `${formatPercent(rate)} (${formatInterval({ low, high })})`, numeric: true }]
    }),
  }
}

/** The same for programs. */
export function addToData(data: FigureData, rows: RateRow[], standard: Standard): FigureData {
  const names = ['expected', 'standardized', 'standardized_low', 'standardized_high']
  return {
    columns: [...data.columns, ...names.map((name) => ({ name, type: 'share' as const }))],
    rows: data.rows.map((cells, place) => {
      const row = rows[place]
      if (!row) return [...cells, null, null, null, null]
      const { expected, rate, low, high } = standardise(row.rate, standard)
      return [...cells, expected, rate, low, high]
    }),
  }
}
