import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf, formatPart } from '../../../rates/format-rate.ts'
import { isCharted, saySpan, toDecidedSpan } from '../../words/decided-period.ts'
import { pageHref } from '../../words/href.ts'
import { MADE_UP } from '../../words/made-up.ts'
import { atStart, sayDate, sayPartOf } from '../../words/say.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { sayMissing } from '../../words/withdrawn.ts'

/** What the corpus is and is not, in paragraphs; and where it is charted over time, or why it is not. */
export interface AboutCorpus {
  paragraphs: string[]
  time: { title: string; text: string; href: { href: string; label: string } | null }
}

/** Letters with a date stated, of all that hold a decision. */
function countDated(decisions: DecisionRow[]): { dated: number; letters: number } {
  const letters = new Map(decisions.map(({ caseId, decisionDate }) => [caseId, decisionDate]))
  return { dated: [...letters.values()].filter((date) => date !== null).length, letters: letters.size }
}

/** Why the decisions are not charted over time: none has a date, or the dates lie close together. */
export function sayNoTimeChart(decisions: DecisionRow[]): string {
  const span = toDecidedSpan(decisions)
  const { dated, letters } = countDated(decisions)
  if (!span) {
    return 'These letters state no decision date, so none can be placed in time. A chart is drawn once dated letters span two years.'
  }
  const stated = `${atStart(sayPartOf(dated, letters, 'letter'))} ${letters === 1 ? 'states' : 'state'} a decision date`
  const range = span.first === span.last ? sayDate(span.first) : saySpan(span)
  return `${stated}, ${range}. So short a span can show no trend. A chart is drawn once dated letters span two years.`
}

/** Where the chart over time is, or why there is none. */
function toTime(decisions: DecisionRow[]): AboutCorpus['time'] {
  const span = toDecidedSpan(decisions)
  if (!span || !isCharted(span)) return { title: 'No chart over time', text: sayNoTimeChart(decisions), href: null }
  return {
    title: 'Over time',
    text: `Dated letters were decided ${saySpan(span)}.`,
    href: {
      href: `${pageHref('guidelines')}#guidelines-time`,
      label: 'Decisions by year, under the guidelines then in force',
    },
  }
}

/** What the numbers stand for, and what they do not. */
export function toAboutCorpus({ cases, setAside, decisions, withdrawn, site }: Corpus): AboutCorpus {
  const span = toDecidedSpan(decisions)
  const { dated, letters } = countDated(decisions)
  const undated = letters - dated
  const held = `This corpus holds ${formatNumberOf(cases.length, 'letter')}`
  const decided = span ? `decided ${saySpan(span)}` : ''
  const when = !span
    ? `${held}, without a decision date.`
    : undated === 0
      ? `${held}, ${decided}.`
      : `${held}: ${formatCount(dated)} ${decided}, and ${formatCount(undated)} without a decision date.`
  const modified = decisions.filter(({ urAction }) => urAction === 'modified').length
  const without = cases.length - letters
  const missing = sayMissing({ withdrawn })
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
      `${when} ${site.madeUp ? MADE_UP : 'The letters were not drawn at random. They describe themselves, not the state.'}`,
      `Only denials that someone disputed reach review. ${
        modified === 0
          ? 'No request is known to have been cut down rather than refused; where one is, the disputed rest is counted'
          : `In ${formatPart(modified, decisions.length)} decisions the request is known to have been cut down rather than refused; there the disputed rest is counted`
      }, never the part that was authorized.`,
      ...(unread.length > 0 ? [`${unread.join('; ')}. They stand in no rate.`] : []),
      ...(missing === null ? [] : [missing]),
      'A decision whose treatment is not recognized is in the overall rate, and in no rate by treatment; one whose citation could not be read, in none by guideline. There each has a row of its own.',
    ],
    time: toTime(decisions),
  }
}
