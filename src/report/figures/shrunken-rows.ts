import { formatInterval, formatPercent } from '../../rates/format-rate.ts'
import { type Shrinkage, type Shrunken, shrink } from '../../rates/shrink.ts'
import type { RateRow } from '../words/rate-row.ts'
import { type FigureData, type FigureTable, ofNumbers, shares } from './figure.ts'

const HEAD = 'Shrunken, with 95% interval'
const COLUMNS = shares('shrunken', 'shrunken_low', 'shrunken_high')

/** Rows with their shrunken estimates, which stand beside raw rates and replace none: null where there is no raw one. */
export interface ShrunkenRows {
  prior: Shrinkage['prior']
  estimates: (Shrunken | null)[]
}

/** Estimates of rows, whose prior all of them tell; null where fewer than four rows or no rate would show one. */
export function shrinkRows(rows: RateRow[]): ShrunkenRows | null {
  const shrinkage = shrink(rows.map(({ rate }) => rate))
  if (!shrinkage) return null
  const estimates = shrinkage.estimates.map((estimate, at) => (rows[at]?.rate.rate === null ? null : estimate))
  return estimates.some((estimate) => estimate !== null) ? { prior: shrinkage.prior, estimates } : null
}

/** Says below a figure what the second mark is, with its method and, apart, its prior. */
export function sayShrunken({ prior }: ShrunkenRows): string[] {
  return [
    'The upright stroke is the shrunken rate (empirical Bayes, beta-binomial on effective numbers): each row is drawn toward the common rate of the rows. It is a second estimate, and replaces none.',
    `The common rate here is ${formatPercent(prior.mean)}, and weighs as much as ${prior.weight.toFixed(0)} effective decisions.`,
  ]
}

/** A figure's table with the estimates; what follows the rows has none. */
export function addShrunkenToTable(table: FigureTable, { estimates }: ShrunkenRows): FigureTable {
  return {
    ...table,
    columns: [...table.columns, ...ofNumbers(HEAD)],
    rows: table.rows.map((cells, place) => {
      const estimate = estimates[place]
      if (!estimate) return [...cells, { text: '', none: true }]
      return [...cells, { text: `${formatPercent(estimate.rate)} (${formatInterval(estimate)})` }]
    }),
  }
}

/** The same for programs. */
export function addShrunkenToData(data: FigureData, { estimates }: ShrunkenRows): FigureData {
  return {
    columns: [...data.columns, ...COLUMNS],
    rows: data.rows.map((cells, place) => {
      const { rate = null, low = null, high = null } = estimates[place] ?? {}
      return [...cells, rate, low, high]
    }),
  }
}
