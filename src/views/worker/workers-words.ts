import { formatPart } from '../../rates/format-rate.ts'
import type { DecisionRow } from '../shapes.ts'

/** How many decisions a figure can place. */
export const sayStated = (stated: number, all: number): string =>
  stated === all ? '' : `Stated in ${formatPart(stated, all)} decisions.`

/** What the letters say of workers, and how far; never who they are. */
export function toWorkersLead(decisions: DecisionRow[]): string {
  if (decisions.length === 0) return 'No decision has been read yet, so nothing is known of the workers.'
  const letters = [...new Map(decisions.map((row) => [row.caseId, row])).values()]
  const state = (has: (row: DecisionRow) => boolean) => formatPart(letters.filter(has).length, letters.length)
  return `Letters name no one. ${state(({ ageBand }) => ageBand !== null)} ${letters.length === 1 ? 'letter states' : 'letters state'} the worker’s age, ${state(({ sex }) => sex !== null)} the sex, ${state(({ injuryYear }) => injuryYear !== null)} the year of the injury.`
}
