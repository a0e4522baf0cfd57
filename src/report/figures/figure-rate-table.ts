import { formatCount } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import type { RateRow, RestCount } from '../words/rate-row.ts'
import {
  type FigureCell,
  type FigureData,
  type FigureTable,
  integers,
  ofNumbers,
  ofWords,
  shares,
  texts,
  toShareCells,
} from './figure.ts'

const number = (count: number, href: string | null = null): FigureCell => ({
  text: formatCount(count),
  href: count > 0 ? href : null,
})
const empty: FigureCell = { text: '', none: true }

/** A rate's cells: decisions, letters, overturned, rate and interval, or that there are counts only. */
const toCells = (numbers: Rate, href: string | null): FigureCell[] => [
  number(numbers.decided, href),
  number(numbers.letters),
  number(numbers.overturned),
  ...toShareCells({ ...numbers, share: numbers.rate }),
]

/** The table beside a figure of rates: a row each, then what stands outside the rows. */
export function toRateTable(caption: string, head: string, rows: RateRow[], rest: RestCount[]): FigureTable {
  const outside = { text: 'in no rate', none: true }
  return {
    caption,
    columns: [...ofWords(head), ...ofNumbers('Decisions', 'Letters', 'Overturned', 'Rate', '95% interval')],
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
      ...texts('id', 'label'),
      ...integers('decided', 'letters', 'overturned'),
      ...shares('rate', 'low', 'high'),
      ...texts('tier'),
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
