import { dimensionsIn } from '../dimensions/dimensions.ts'
import type { Rate } from '../rates/rate.ts'
import { type Column, integer, share, type Table, text } from './table.ts'

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
  text(
    'dimension',
    'What the decisions are divided by; all for all decisions. Schema 1 had year for what is injury_year now; decision_year is the year of decision_date.',
    (row) => row.dimension,
    { required: true, values: RATE_DIMENSIONS },
  ),
  text('id', 'The value, as in decisions.csv; empty where it was not read or not classified.', (row) => row.id),
  integer('decided', 'Number of decisions.', ({ rate }) => rate.decided, { required: true, minimum: 1 }),
  integer(
    'overturned',
    'Number of those decisions in which the denial was overturned.',
    ({ rate }) => rate.overturned,
    { required: true, minimum: 0 },
  ),
  integer('letters', 'Number of letters in which those decisions stand.', ({ rate }) => rate.letters, {
    required: true,
    minimum: 1,
  }),
  share('rate', 'overturned / decided; empty where there are too few decisions for a rate.', ({ rate }) => rate.rate),
  share('low', 'Lower limit of Wilson’s 95% interval on the effective number of decisions.', ({ rate }) => rate.low),
  share('high', 'Upper limit of Wilson’s 95% interval on the effective number of decisions.', ({ rate }) => rate.high),
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
