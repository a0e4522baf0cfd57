import { drawBoth } from '../../charts/draw-both.ts'
import { type MarkedDecision, marksRow } from '../../charts/marks-row.ts'
import { toRate } from '../../rates/to-rate.ts'
import { decisionHref } from '../words/href.ts'
import { sayDecisionsInLetters } from '../words/say.ts'
import type { DecisionRow } from '../words/shapes.ts'
import type { FigureDraft } from './figure.ts'

const toMark = ({ caseId, number, caseNumber, request, outcome }: DecisionRow): MarkedDecision => ({
  outcome,
  href: decisionHref(caseId, number),
  say: `${request}: ${outcome}, ${caseNumber ?? caseId}, decision ${number}`,
})

/** A few decisions, each drawn and each a link; null without any. `what` is inside a sentence: `acupuncture`. */
export function toMarksFigure(decisions: DecisionRow[], what: string, likeness: number): FigureDraft | null {
  if (decisions.length === 0) return null
  const letters = [...Map.groupBy(decisions, ({ caseId }) => caseId).values()].map((rows) => rows.map(toMark))
  const title = `Disputed requests for ${what}`
  return {
    name: 'decisions',
    headline: null,
    subtitle: `${title}, each mark one decision; a line joins decisions of one letter. ${sayDecisionsInLetters(toRate(decisions, likeness))}.`,
    plots: [{ heading: null, ...drawBoth(title, (frame) => marksRow(frame, letters)) }],
    note: null,
    rest: [],
    table: {
      caption: title,
      columns: [
        { title: 'Request', numeric: false },
        { title: 'Outcome', numeric: false },
        { title: 'Letter', numeric: false },
      ],
      rows: decisions.map(({ request, outcome, caseId, caseNumber, number }) => [
        { text: request },
        { text: outcome, outcome },
        { text: `${caseNumber ?? caseId}, no. ${number}`, href: decisionHref(caseId, number) },
      ]),
    },
    data: {
      columns: [
        { name: 'case_id', type: 'text' },
        { name: 'decision', type: 'integer' },
        { name: 'request', type: 'text' },
        { name: 'outcome', type: 'text' },
      ],
      rows: decisions.map(({ caseId, number, request, outcome }) => [caseId, number, request, outcome]),
    },
  }
}
