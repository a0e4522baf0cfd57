import type { Corpus } from '../corpus/corpus.ts'
import { formatNumberOf, formatPart } from '../rates/format-rate.ts'
import { sayDate } from './say.ts'
import type { DecisionRow } from './shapes.ts'

/** Dated letters must span so many years before a chart over time says anything. */
const LEAST_YEARS = 2

/** What the corpus is and is not, and why there is no chart over time; paragraphs. */
export interface AboutCorpus {
  paragraphs: string[]
  noTimeChart: string
}

/** First and last decision date, ISO; null where no letter states one. */
function toSpan(decisions: DecisionRow[]): { first: string; last: string } | null {
  const dates = decisions.flatMap(({ decisionDate }) => (decisionDate ? [decisionDate] : [])).sort()
  const [first] = dates
  const last = dates.at(-1)
  return first && last ? { first, last } : null
}

/** Letters with a date stated, of all that hold a decision. */
function countDated(decisions: DecisionRow[]): { dated: number; letters: number } {
  const letters = new Map(decisions.map(({ caseId, decisionDate }) => [caseId, decisionDate]))
  return { dated: [...letters.values()].filter((date) => date !== null).length, letters: letters.size }
}

/** Why the decisions are not charted over time. */
export function sayNoTimeChart(decisions: DecisionRow[]): string {
  const span = toSpan(decisions)
  const { dated, letters } = countDated(decisions)
  if (!span) {
    return 'These letters state no decision date, so none can be placed in time. The chart appears here once dated letters span two years.'
  }
  const stated = `${formatPart(dated, letters)} letters state a decision date`
  const range = `from ${sayDate(span.first)} to ${sayDate(span.last)}`
  const years = Number(span.last.slice(0, 4)) - Number(span.first.slice(0, 4))
  if (years < LEAST_YEARS) {
    return `${stated}, ${range}. That span shows no trend, so none is drawn. The chart appears here once dated letters span two years.`
  }
  return `${stated}, ${range}. No trend is drawn: the letters were not drawn at random, and how many of each year were taken in is chance.`
}

/** What the numbers stand for, and what they do not. */
export function toAboutCorpus({ cases, setAside, decisions }: Corpus): AboutCorpus {
  const span = toSpan(decisions)
  const { dated, letters } = countDated(decisions)
  const undated = letters - dated
  const when = span
    ? `${formatNumberOf(dated, 'letter')} decided from ${sayDate(span.first)} to ${sayDate(span.last)}${undated > 0 ? `, and ${formatNumberOf(undated, 'letter')} without a decision date` : ''}`
    : 'none of them with a decision date'
  const modified = decisions.filter(({ urAction }) => urAction === 'modified').length
  const without = cases.length - letters
  const unread = [
    ...(without > 0 ? [`In ${formatNumberOf(without, 'letter')} no decision could be read`] : []),
    ...(setAside.length > 0
      ? [
          `${formatNumberOf(setAside.length, 'file')} could not be read as a letter and ${setAside.length === 1 ? 'is' : 'are'} set aside`,
        ]
      : []),
  ]
  return {
    paragraphs: [
      `${formatNumberOf(cases.length, 'letter')}: ${when}. They were not drawn at random. They describe themselves, not the state.`,
      `Only denials that someone disputed reach review. In ${formatPart(modified, decisions.length)} decisions the request is known to have been cut down rather than refused; there the disputed rest is counted, never the part that was authorized.`,
      ...(unread.length > 0 ? [`${unread.join('; ')}. They stand in no rate.`] : []),
      'A decision whose treatment or guideline is not recognised is counted in the overall rate and shown as not classified or not read; it is in no rate by treatment or guideline.',
    ],
    noTimeChart: sayNoTimeChart(decisions),
  }
}
