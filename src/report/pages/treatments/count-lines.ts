import { formatPart } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** A part of a group and how many of its denials were overturned: counts only, for parts too small to compare. */
export interface CountLine {
  label: string
  /** `2 of 7`, and the list of those 7. */
  count: string
  href: string
}

/**
 * Counts by one value of the decisions, the largest part first. `labelOf` names values, and the empty one; `hrefOf` tells
 * where the decisions of one are.
 */
export function toCountLines(
  decisions: DecisionRow[],
  valuesOf: (row: DecisionRow) => string[],
  labelOf: (value: string) => string,
  hrefOf: (value: string, rows: DecisionRow[]) => string,
): CountLine[] {
  return groupByValue(decisions, valuesOf)
    .map(([value, rows]) => ({ label: labelOf(value), rows, href: hrefOf(value, rows) }))
    .sort((a, b) => b.rows.length - a.rows.length || a.label.localeCompare(b.label, 'en-US'))
    .map(({ label, rows, href }) => {
      const overturned = rows.filter(({ outcome }) => outcome === 'overturned').length
      return { label, count: formatPart(overturned, rows.length), href }
    })
}
