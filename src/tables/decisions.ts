import type { DecisionRow } from '../classify/decision-row.ts'
import { DECISIONS_SCHEMA } from './decisions-schema.ts'
import { toCsv } from './to-csv.ts'
import { toJson } from './to-json.ts'

/** `/data/decisions.csv`: rows in the order given. */
export function toDecisionsCsv(rows: DecisionRow[]): string {
  return toCsv(DECISIONS_SCHEMA, rows)
}

/** `/data/decisions.json`: rows in the order given. */
export function toDecisionsJson(rows: DecisionRow[]): string {
  return toJson(DECISIONS_SCHEMA, rows)
}
