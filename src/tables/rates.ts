import type { Rate } from '../rates/rate.ts'
import type { Column } from './column.ts'
import { toCsv } from './to-csv.ts'

/** The rate of one value of one dimension. */
export interface RateRow {
  dimension: string
  /** The value as in decisions.csv; empty for not read or not classified. */
  id: string
  rate: Rate
}

/** `/data/rates.csv`, one row a value of a dimension. The order and the names are fixed; further columns at the end. */
export const RATES_SCHEMA: Column<RateRow>[] = [
  {
    name: 'dimension',
    type: 'text',
    description: 'What the decisions are divided by; all for all decisions.',
    cellOf: (row) => row.dimension,
  },
  {
    name: 'id',
    type: 'text',
    description: 'The value, as in decisions.csv; empty where it was not read or not classified.',
    cellOf: (row) => row.id,
  },
  { name: 'decided', type: 'integer', description: 'Number of decisions.', cellOf: ({ rate }) => rate.decided },
  {
    name: 'overturned',
    type: 'integer',
    description: 'Number of those decisions in which the denial was overturned.',
    cellOf: ({ rate }) => rate.overturned,
  },
  {
    name: 'letters',
    type: 'integer',
    description: 'Number of letters in which those decisions stand.',
    cellOf: ({ rate }) => rate.letters,
  },
  {
    name: 'rate',
    type: 'share',
    description: 'overturned / decided; empty where there are too few decisions for a rate.',
    cellOf: ({ rate }) => rate.rate,
  },
  {
    name: 'low',
    type: 'share',
    description: 'Lower limit of Wilson’s 95% interval on the effective number of decisions.',
    cellOf: ({ rate }) => rate.low,
  },
  {
    name: 'high',
    type: 'share',
    description: 'Upper limit of Wilson’s 95% interval on the effective number of decisions.',
    cellOf: ({ rate }) => rate.high,
  },
]

/** `/data/rates.csv`: rows in the order given. */
export function toRatesCsv(rows: RateRow[]): string {
  return toCsv(RATES_SCHEMA, rows)
}
