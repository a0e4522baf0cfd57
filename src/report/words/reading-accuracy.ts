import type { AccuracySheet, Limits } from '../../accuracy/accuracy-sheet.ts'
import { formatPart, formatPercent } from '../../rates/format-rate.ts'

/** How well a reason is read, as it stands beside the reason wherever it is shown. */
export interface ReadingAccuracy {
  /** `91% (20 of 22; 70 to 98%)`: of the decisions in which it was read, those that are labeled with it. */
  precision: string
  /** `83% (10 of 12; 55 to 95%)`: of the decisions that are labeled with it, those in which it was read. */
  recall: string
}

const NOT_MEASURED = 'not measured'

function sayShare(hits: number, of: number, limits: Limits | null | undefined): string {
  if (of === 0) return NOT_MEASURED
  const range = limits ? `; ${(100 * limits.low).toFixed(0)} to ${formatPercent(limits.high, 0)}` : ''
  return `${formatPercent(hits / of, 0)} (${formatPart(hits, of)}${range})`
}

/**
 * Precision and recall of a reason in the newest measurement, over all labeled decisions: those of the letters that no
 * phrase was written with are too few for a single reason. `not measured` where no decision was labeled with it, or
 * none was read to give it.
 */
export function sayReadingAccuracy([sheet]: AccuracySheet[], reason: string): ReadingAccuracy {
  const row = sheet?.sets.find(({ set, id }) => set === 'reasons' && id === reason)?.seen
  if (!row || row.labelled === 0) return { precision: NOT_MEASURED, recall: NOT_MEASURED }
  const { labelled, found, hits, precision, recall } = row
  return { precision: sayShare(hits, found, precision), recall: sayShare(hits, labelled, recall) }
}

/** What the two shares are, said once where they stand in a table. */
export const READING_ACCURACY_NOTE =
  'How well each reason is read has two figures. The first: of the decisions in which it was read, the share that people labeled with it. The second: of the decisions so labeled, the share in which it was read. Both are measured on all labeled letters. Phrases were written with most of these, so the figures are optimistic; the quality page has those of letters held back.'
