import type { DecisionRow } from '../classify/decision-row.ts'
import { DECISIONS_SCHEMA } from './decisions-schema.ts'
import { toCsv } from './to-csv.ts'
import { toJson } from './to-json.ts'
import { toParquet } from './to-parquet.ts'

/** `/data/decisions.csv`: rows in the order given. */
export function toDecisionsCsv(rows: DecisionRow[]): string {
  return toCsv(DECISIONS_SCHEMA, rows)
}

/** `/data/decisions.json`: rows in the order given. */
export function toDecisionsJson(rows: DecisionRow[]): string {
  return toJson(DECISIONS_SCHEMA, rows)
}

/** `/data/decisions.parquet`: rows in the order given. */
export function toDecisionsParquet(rows: DecisionRow[]): Uint8Array {
  return toParquet(DECISIONS_SCHEMA, rows)
}
