import type { Corpus } from '../../../corpus/corpus.ts'
import { type Figure, toFigures } from '../../figures/figure.ts'
import { pageHref } from '../../words/href.ts'
import { toDaysFigure } from './figure-days.ts'
import { LETTER_SPANS, toTimedLetters } from './timed-letters.ts'
import { sayTimingLead } from './timing-words.ts'

export interface Timing {
  title: string
  lead: string
  /** None where no letter states the dates that one takes. */
  figures: Figure[]
}

const TITLE = 'How long a case took'

/** The page `/timing/`: how long cases took, by the dates of their letters' headers. */
export function toTiming(corpus: Corpus): Timing {
  const { decisions, cases, site } = corpus
  const spans = LETTER_SPANS.map((span) => ({ span, timed: toTimedLetters(decisions, span.daysOf) }))
  const page = {
    id: 'timing',
    href: pageHref('timing'),
    title: TITLE,
    siteTitle: site.title,
    letters: cases.length,
    decisions: decisions.length,
  }
  return {
    title: TITLE,
    lead: sayTimingLead(spans.map(({ timed }) => timed)),
    figures: toFigures(
      page,
      spans.map(({ span, timed }) => toDaysFigure(timed, span)),
    ),
  }
}
