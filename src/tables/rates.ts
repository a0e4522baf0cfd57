import { dimensionsIn } from '../dimensions/dimensions.ts'
import type { Rate } from '../rates/rate.ts'
import type { Column, Table } from './table.ts'

/** The rate of one value of one dimension. */
export interface RateRow {
  dimension: string
  /** The value as in decisions.csv; empty for not read or not classified. */
  id: string
  rate: Rate
}

/** What the decisions are divided by, in the order of the files; `all` is all of them. */
export const RATE_DIMENSIONS = dimensionsIn('rates').map(({ id }) => id)

/** The columns of rates.csv; rates-by-two.csv has its numbers too. */
export const RATE_COLUMNS: Column<RateRow>[] = [
  {
    name: 'dimension',
    type: 'text',
    description:
      'What the decisions are divided by; all for all decisions. Schema 1 had year for what is injury_year now; decision_year is the year of decision_date.',
    required: true,
    values: RATE_DIMENSIONS,
    cellOf: (row) => row.dimension,
  },
  {
    name: 'id',
    type: 'text',
    description: 'The value, as in decisions.csv; empty where it was not read or not classified.',
    cellOf: (row) => row.id,
  },
  {
    name: 'decided',
    type: 'integer',
    description: 'Number of decisions.',
    required: true,
    minimum: 1,
    cellOf: ({ rate }) => rate.decided,
  },
  {
    name: 'overturned',
    type: 'integer',
    description: 'Number of those decisions in which the denial was overturned.',
    required: true,
    minimum: 0,
    cellOf: ({ rate }) => rate.overturned,
  },
  {
    name: 'letters',
    type: 'integer',
    description: 'Number of letters in which those decisions stand.',
    required: true,
    minimum: 1,
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

/** `/data/rates.csv`, one row a value of a dimension. The order and the names are fixed; further columns at the end. */
export const RATES: Table<RateRow> = {
  name: 'rates',
  title: 'Rates',
  holds: 'Every rate by one dimension, with its interval',
  description:
    'How many of the decisions of each group were overturned, with Wilson’s 95% interval. A decision stands in every group whose value it has.',
  columns: RATE_COLUMNS,
  key: ['dimension', 'id'],
  refersTo: [],
}
