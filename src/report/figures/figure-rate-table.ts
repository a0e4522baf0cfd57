import { formatCount, formatInterval } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import { formatTiered } from '../../rates/say-tier.ts'
import type { RateRow, RestCount } from '../words/rate-row.ts'
import type { FigureCell, FigureData, FigureTable } from './figure.ts'

const number = (count: number, href: string | null = null): FigureCell => ({
  text: formatCount(count),
  numeric: true,
  href: count > 0 ? href : null,
})
const empty: FigureCell = { text: '', numeric: true, none: true }

/** A rate's cells: decisions, letters, overturned, rate and interval, or that there are counts only. */
function toCells(numbers: Rate, href: string | null): FigureCell[] {
  const { decided, letters, overturned, rate, low, high } = numbers
  const counts = [number(decided, href), number(letters), number(overturned)]
  if (rate === null || low === null || high === null) {
    return [...counts, { text: 'counts only', numeric: true, none: true }, empty]
  }
  return [
    ...counts,
    { text: formatTiered(rate, numbers), numeric: true },
    { text: formatInterval({ low, high }), numeric: true },
  ]
}

/** The table beside a figure of rates: a row each, then what stands outside the rows. */
export function toRateTable(caption: string, head: string, rows: RateRow[], rest: RestCount[]): FigureTable {
  const numeric = ['Decisions', 'Letters', 'Overturned', 'Rate', '95% interval']
  const outside = { text: 'in no rate', numeric: true, none: true }
  return {
    caption,
    columns: [{ title: head, numeric: false }, ...numeric.map((title) => ({ title, numeric: true }))],
    rows: [
      ...rows.map(({ label, rate, countHref }) => [{ text: label }, ...toCells(rate, countHref)]),
      ...rest.map(({ label, count, href }) => [{ text: label }, number(count, href), empty, empty, outside, empty]),
    ],
  }
}

/** The same for programs; ids are those of decisions.csv, empty for not read or not classified. */
export function toRateData(rows: RateRow[], rest: RestCount[]): FigureData {
  return {
    columns: [
      { name: 'id', type: 'text' },
      { name: 'label', type: 'text' },
      { name: 'decided', type: 'integer' },
      { name: 'letters', type: 'integer' },
      { name: 'overturned', type: 'integer' },
      { name: 'rate', type: 'share' },
      { name: 'low', type: 'share' },
      { name: 'high', type: 'share' },
      { name: 'tier', type: 'text' },
    ],
    rows: [
      ...rows.map(({ id, label, rate: { decided, letters, overturned, rate, low, high, tier } }) => [
        id,
        label,
        decided,
        letters,
        overturned,
        rate,
        low,
        high,
        tier,
      ]),
      ...rest.map(({ label, count }) => [null, label, count, null, null, null, null, null, null]),
    ],
  }
}
