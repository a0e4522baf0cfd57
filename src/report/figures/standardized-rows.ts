import { byTier, type HeadingRow, type IntervalRow } from '../../charts/interval-row.ts'
import { formatInterval, formatPercent } from '../../rates/format-rate.ts'
import {
  type DirectRate,
  type Standard,
  type Standardized,
  standardize,
  standardizeDirectly,
} from '../../rates/standardize.ts'
import type { RateRow } from '../words/rate-row.ts'
import { type FigureCell, type FigureData, type FigureTable, ofNumbers, shares } from './figure.ts'

/** Begins the name of the line below a row's own: the row held against what its treatments let expect. */
export const AGAINST_EXPECTED = 'observed ÷ expected'

const formatExpected = (expected: number): string => expected.toFixed(1)
const formatRatio = (ratio: number): string => ratio.toFixed(2)

/** The line that is drawn below a row's own; none where there are too few decisions for it. */
function toLine({ rate: raw }: RateRow, { ratio, rate, low, high, expected }: Standardized): IntervalRow[] {
  if (ratio === null || rate === null || low === null || high === null || rate > 1) return []
  const drawn = { ...raw, rate, low, high: Math.min(1, high) }
  const label = `${AGAINST_EXPECTED}: ${formatRatio(ratio)}`
  return [{ label, rate: drawn, workedOut: `${formatExpected(expected)} expected` }]
}

/** Rows of a chart, below each that has enough decisions what its treatments let expect. */
export function withStandardized(
  rows: RateRow[],
  standard: Standard,
  { tiers }: { tiers: boolean },
): (IntervalRow | HeadingRow)[] {
  const list = rows.flatMap((row) => [row, ...toLine(row, standardize(row.rate, standard))])
  return tiers ? byTier(list) : list
}

/** Says below a figure what the lines between its rows are, or that there are none. */
export function sayStandardized(rows: RateRow[], standard: Standard): string {
  if (rows.some((row) => standardize(row.rate, standard).rate !== null)) {
    return `“${AGAINST_EXPECTED}” divides the denials overturned by those that the row’s treatments let expect. It is drawn at that many times the rate of all decisions, and compares a row with all decisions, not with another row.`
  }
  return 'Observed ÷ expected takes 30 effective decisions and 5 expected overturned, and no row has them.'
}

const none = (text: string): FigureCell => ({ text, none: true })

/** `22.1%, over 93.3% of the mix`; null where too little of the corpus's mix is covered. */
function sayDirect({ rate, covered }: DirectRate): string | null {
  return rate === null ? null : `${formatPercent(rate)}, over ${formatPercent(covered)} of the mix`
}

const HEADS = ['Expected', 'Observed ÷ expected, with 95% interval', 'Times the rate of all', 'Directly standardized']

function toCells({ rate: raw }: RateRow, standard: Standard): FigureCell[] {
  const { expected, ratio, ratioLow, ratioHigh, rate, low, high } = standardize(raw, standard)
  const direct = sayDirect(standardizeDirectly(raw, standard))
  const given =
    ratio !== null && ratioLow !== null && ratioHigh !== null && rate !== null && low !== null && high !== null
  return [
    { text: formatExpected(expected) },
    given ? { text: `${formatRatio(ratio)} (${formatRatio(ratioLow)} to ${formatRatio(ratioHigh)})` } : none('too few'),
    given ? { text: `${formatPercent(rate)} (${formatInterval({ low, high })})` } : none(''),
    direct === null ? none('under 80% covered') : { text: direct },
  ]
}

/** A figure's table with four columns more. `rows` are the first rows of the table; what follows them has none. */
export function addToTable(table: FigureTable, rows: RateRow[], standard: Standard): FigureTable {
  return {
    ...table,
    columns: [...table.columns, ...ofNumbers(...HEADS)],
    rows: table.rows.map((cells, place) => {
      const row = rows[place]
      return [...cells, ...(row ? toCells(row, standard) : HEADS.map(() => none('')))]
    }),
  }
}

const COLUMNS = shares(
  'expected',
  'observed_expected',
  'observed_expected_low',
  'observed_expected_high',
  'indirect',
  'indirect_low',
  'indirect_high',
  'direct',
  'direct_covered',
)

/** The same for programs. */
export function addToData(data: FigureData, rows: RateRow[], standard: Standard): FigureData {
  return {
    columns: [...data.columns, ...COLUMNS],
    rows: data.rows.map((cells, place) => {
      const row = rows[place]
      if (!row) return [...cells, ...COLUMNS.map(() => null)]
      const { expected, ratio, ratioLow, ratioHigh, rate, low, high } = standardize(row.rate, standard)
      const direct = standardizeDirectly(row.rate, standard)
      return [...cells, expected, ratio, ratioLow, ratioHigh, rate, low, high, direct.rate, direct.covered]
    }),
  }
}
