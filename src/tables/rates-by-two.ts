import type { Rate } from '../rates/rate.ts'
import { RATE_COLUMNS, RATE_DIMENSIONS } from './rates.ts'
import { type Column, type Table, text } from './table.ts'

/** The rate of one value of one dimension and one of another. */
export interface CrossRateRow {
  dimension1: string
  /** The value as in decisions.csv; empty for not read or not classified. */
  id1: string
  dimension2: string
  id2: string
  rate: Rate
}

const ids: Column<CrossRateRow>[] = [
  text('dimension_1', 'What the decisions are divided by first; a name of rates.csv.', (row) => row.dimension1, {
    required: true,
    values: RATE_DIMENSIONS,
  }),
  text(
    'id_1',
    'The value there, as in decisions.csv; empty where it was not read or not classified.',
    (row) => row.id1,
  ),
  text('dimension_2', 'What they are divided by then; a name of rates.csv.', (row) => row.dimension2, {
    required: true,
    values: RATE_DIMENSIONS,
  }),
  text(
    'id_2',
    'The value there, as in decisions.csv; empty where it was not read or not classified.',
    (row) => row.id2,
  ),
]

/** The numbers are those of rates.csv, under its names. */
const numbers: Column<CrossRateRow>[] = RATE_COLUMNS.slice(2).map(({ cellOf, ...column }) => ({
  ...column,
  cellOf: ({ rate, dimension1, id1 }) => cellOf({ dimension: dimension1, id: id1, rate }),
}))

/** `/data/rates-by-two.csv`, one row a cell that holds a decision. The order and the names are fixed. */
export const RATES_BY_TWO: Table<CrossRateRow> = {
  name: 'rates-by-two',
  title: 'Rates by two',
  holds: 'Every cell of two dimensions, with its rate',
  description: 'The rates of rates.csv where two dimensions cross; cells without a decision are left out.',
  columns: [...ids, ...numbers],
  key: ['dimension_1', 'id_1', 'dimension_2', 'id_2'],
  refersTo: [],
}
