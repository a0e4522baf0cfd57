import { drawBoth } from '../../charts/draw-both.ts'
import { type MarkedDecision, marksRow } from '../../charts/marks-row.ts'
import { split } from '../../charts/split.ts'
import { OUTCOME_MEANINGS, OUTCOME_WORDS } from '../../dimensions/value-words.ts'
import { formatCount, formatInterval, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import { outcomeHref } from '../words/browse-href.ts'
import { exploreHref } from '../words/explore-href.ts'
import { decisionHref } from '../words/href.ts'
import { sayDecisionsInLetters } from '../words/say.ts'
import type { DecisionRow, Outcome } from '../words/shapes.ts'
import { type FigureDraft, integers, ofNumbers, ofWords, shares, texts } from './figure.ts'

/** A share of the outcome's side with its limits; the upheld side's are the complement. */
function toShares({ rate, low, high }: Rate, outcome: Outcome) {
  if (rate === null || low === null || high === null) return { share: null, low: null, high: null }
  return outcome === 'overturned' ? { share: rate, low, high } : { share: 1 - rate, low: 1 - high, high: 1 - low }
}

/**
 * Decisions by outcome, one bar in two parts; null without decisions. `title` names them; `listOf` gives the list of
 * those of one outcome.
 */
export function toOutcomeFigure(
  rate: Rate,
  title = 'Decisions on disputed treatments, by outcome',
  listOf: (outcome: Outcome) => string = (outcome) => outcomeHref('all', 'all', outcome, rate.decided),
): FigureDraft | null {
  if (rate.decided === 0) return null
  const sides: [Outcome, number][] = [
    ['overturned', rate.overturned],
    ['upheld', rate.decided - rate.overturned],
  ]
  const hrefOf = (outcome: Outcome, count: number) => (count > 0 ? listOf(outcome) : null)
  const links = Object.fromEntries(sides.map(([outcome, count]) => [outcome, hrefOf(outcome, count)]))
  const rows = sides.map(([outcome, count]) => ({ outcome, count, ...toShares(rate, outcome) }))
  return {
    name: 'outcome',
    exploreHref: exploreHref([]),
    headline: null,
    subtitle: `${title}. ${sayDecisionsInLetters(rate)}.`,
    plots: [drawBoth(title, (frame) => split(frame, rate, links))],
    notes: [],
    table: {
      caption: title,
      columns: [...ofWords('Outcome', 'Meaning'), ...ofNumbers('Decisions', 'Share', '95% interval')],
      rows: rows.map(({ outcome, count, share, low, high }) => [
        { text: OUTCOME_WORDS[outcome], outcome },
        { text: OUTCOME_MEANINGS[outcome] },
        { text: formatCount(count), href: links[outcome] ?? null },
        share === null ? { text: 'counts only', none: true } : { text: formatPercent(share) },
        low === null || high === null ? { text: '', none: true } : { text: formatInterval({ low, high }) },
      ]),
    },
    data: {
      columns: [...texts('outcome'), ...integers('decisions', 'letters'), ...shares('share', 'low', 'high')],
      rows: rows.map(({ outcome, count, share, low, high }) => [outcome, count, rate.letters, share, low, high]),
    },
  }
}

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
    plots: [drawBoth(title, (frame) => marksRow(frame, letters))],
    notes: [],
    table: {
      ofLetters: true,
      caption: title,
      columns: ofWords('Request', 'Outcome', 'Letter'),
      rows: decisions.map(({ request, outcome, caseId, caseNumber, number }) => [
        { text: request, ofLetter: true },
        { text: outcome, outcome },
        { text: `${caseNumber ?? caseId}, no. ${number}`, href: decisionHref(caseId, number) },
      ]),
    },
    data: {
      columns: [...texts('case_id'), ...integers('decision'), ...texts('request', 'outcome')],
      rows: decisions.map(({ caseId, number, request, outcome }) => [caseId, number, request, outcome]),
    },
  }
}
