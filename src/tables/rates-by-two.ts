import type { Rate } from '../rates/rate.ts'
import type { Column } from './column.ts'
import { RATES_SCHEMA } from './rates.ts'
import { toCsv } from './to-csv.ts'

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
  {
    name: 'dimension_1',
    type: 'text',
    description: 'What the decisions are divided by first; a name of rates.csv.',
    cellOf: (row) => row.dimension1,
  },
  {
    name: 'id_1',
    type: 'text',
    description: 'The value there, as in decisions.csv; empty where it was not read or not classified.',
    cellOf: (row) => row.id1,
  },
  {
    name: 'dimension_2',
    type: 'text',
    description: 'What they are divided by then; a name of rates.csv.',
    cellOf: (row) => row.dimension2,
  },
  {
    name: 'id_2',
    type: 'text',
    description: 'The value there, as in decisions.csv; empty where it was not read or not classified.',
    cellOf: (row) => row.id2,
  },
]

/** The numbers are those of rates.csv, under its names. */
const numbers: Column<CrossRateRow>[] = RATES_SCHEMA.slice(2).map(({ cellOf, ...column }) => ({
  ...column,
  cellOf: ({ rate, dimension1, id1 }) => cellOf({ dimension: dimension1, id: id1, rate }),
}))

/** `/data/rates-by-two.csv`, one row a cell that holds a decision. The order and the names are fixed. */
export const RATES_BY_TWO_SCHEMA: Column<CrossRateRow>[] = [...ids, ...numbers]

/** `/data/rates-by-two.csv`: rows in the order given. */
export function toRatesByTwoCsv(rows: CrossRateRow[]): string {
  return toCsv(RATES_BY_TWO_SCHEMA, rows)
}
