import { formatPart } from '../../../rates/format-rate.ts'
import { atStart, sayList, sayPartOf } from '../../words/say.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** How many decisions a figure can place. */
export const sayStated = (stated: number, all: number): string =>
  stated === all ? '' : `Stated in ${formatPart(stated, all)} decisions.`

/** What the letters say of workers, and how far; never who they are. */
export function toWorkersLead(decisions: DecisionRow[]): string {
  if (decisions.length === 0) return 'No decision has been read yet, so nothing is known of the workers.'
  const letters = [...new Map(decisions.map((row) => [row.caseId, row])).values()]
  const counts = [
    { what: 'the worker’s age', count: letters.filter(({ ageBand }) => ageBand !== null).length },
    { what: 'the sex', count: letters.filter(({ sex }) => sex !== null).length },
    { what: 'the year of the injury', count: letters.filter(({ injuryYear }) => injuryYear !== null).length },
  ]
  const verb = letters.length === 1 ? 'states' : 'state'
  const of = (count: number) => sayPartOf(count, letters.length, 'letter')
  if (counts.every(({ count }) => count === letters.length)) {
    return `Letters name no one. ${atStart(of(letters.length))} ${verb} ${sayList(counts.map(({ what }) => what))}.`
  }
  return `Letters name no one. ${atStart(sayList(counts.map(({ what, count }, place) => `${of(count)} ${place === 0 ? `${verb} ` : ''}${what}`)))}.`
}
