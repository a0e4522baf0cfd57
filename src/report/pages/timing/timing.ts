import { drawBoth } from '../../../charts/draw-both.ts'
import { histogram } from '../../../charts/histogram.ts'
import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatNumberOf } from '../../../rates/format-rate.ts'
import { type FigureDraft, integers, ofNumbers, ofWords, texts, toFigures } from '../../figures/figure.ts'
import { browseHref } from '../../words/browse-href.ts'
import { pageHref } from '../../words/href.ts'
import type { RestCount } from '../../words/rate-row.ts'
import { atStart } from '../../words/say.ts'
import { LETTER_SPANS, type LetterSpan, type TimedBand, type TimedLetters, toTimedLetters } from './timed-letters.ts'
import { sayDays, sayDaysHeadline, sayDaysSubtitle, sayTimingLead } from './timing-words.ts'

const WEEK = 7

const isWeek = ({ from, to }: TimedBand): boolean => to - from === WEEK - 1

const sayBand = ({ from, to }: TimedBand): string =>
  to === Number.POSITIVE_INFINITY ? `${from} days or more` : `${from} to ${to} days`

/** From the first band that holds a letter to the last. */
function toShown(bands: TimedBand[]): TimedBand[] {
  const held = bands.map(({ letters }) => letters > 0)
  return bands.slice(held.indexOf(true), held.lastIndexOf(true) + 1)
}

/** Where some days lie among the columns: a day is a seventh of its week, its middle half of that. */
function toPlace(shown: TimedBand[], days: number): number {
  const column = shown.findIndex(({ to }) => days <= to)
  const band = shown[column]
  return band && isWeek(band) ? column + (days - band.from + 0.5) / WEEK : column + 0.5
}

/** A count of letters that stands beside the columns; null for none. */
const toRest = (label: string, letters: number, href: string): RestCount[] =>
  letters > 0 ? [{ label, count: letters, text: formatNumberOf(letters, 'letter'), href }] : []

/** Letters by the days between two of their dates; null where no letter states both. */
function toDaysFigure(timed: TimedLetters, span: LetterSpan): FigureDraft | null {
  const { bands, spread, outOfOrder, undated, dated } = timed
  if (dated === 0) return null
  const { dimension, from, to, name, known } = span
  const caption = atStart(`days from ${from} to ${to}`)
  const shown = toShown(bands)
  const columns = shown.map((band) => ({
    tick: isWeek(band) ? String(band.from) : `${band.from}+`,
    open: !isWeek(band),
    count: band.letters,
    href: band.letters > 0 ? browseHref(dimension, band.id) : null,
    say: `${sayBand(band)}: ${formatNumberOf(band.letters, 'letter')}, ${formatNumberOf(band.decisions, 'decision')}`,
  }))
  const { median, lowerQuartile, upperQuartile } = spread
  const options = {
    axis: 'Days; each column is a week',
    few: spread.tier !== 'reliable',
    median: median === null ? null : { at: toPlace(shown, median), label: `Median ${sayDays(median)}` },
    middle:
      lowerQuartile === null || upperQuartile === null
        ? null
        : { from: toPlace(shown, lowerQuartile), to: toPlace(shown, upperQuartile) },
  }
  let upTo = 0
  return {
    name,
    headline: sayDaysHeadline(timed, span),
    subtitle: sayDaysSubtitle(timed, span),
    plots: shown.length > 0 ? [drawBoth(caption, (frame) => histogram(frame, columns, options))] : [],
    notes: [
      ...(median === null ? [] : ['The stripe is the middle half of the letters, from quartile to quartile.']),
      ...(known ? [known] : []),
    ],
    rest: [
      ...toRest('Dates in an impossible order', outOfOrder.letters, browseHref(dimension, outOfOrder.id)),
      ...toRest('One of the two dates or both not stated', undated.letters, browseHref(dimension, '')),
    ],
    table: {
      caption,
      columns: [...ofWords('Days'), ...ofNumbers('Letters', 'Letters up to here', 'Decisions')],
      rows: shown.map((band) => {
        upTo += band.letters
        const href = band.letters > 0 ? browseHref(dimension, band.id) : null
        return [
          { text: sayBand(band) },
          { text: formatCount(band.letters), href },
          { text: formatCount(upTo) },
          { text: formatCount(band.decisions) },
        ]
      }),
    },
    data: {
      columns: [...texts('days'), ...integers('from', 'to', 'letters', 'decisions')],
      rows: [outOfOrder, ...shown]
        .filter((band) => band !== outOfOrder || band.letters > 0)
        .map((band): (string | number | null)[] => [
          band.id,
          Number.isFinite(band.from) ? band.from : null,
          Number.isFinite(band.to) ? band.to : null,
          band.letters,
          band.decisions,
        ])
        .concat(undated.letters > 0 ? [[null, null, null, undated.letters, undated.decisions]] : []),
    },
  }
}

const TITLE = 'How long a case took'

/** The page `/timing/`: how long cases took, by the dates of their letters' headers. */
export function toTiming(corpus: Corpus) {
  const { decisions } = corpus
  const spans = LETTER_SPANS.map((span) => ({ span, timed: toTimedLetters(decisions, span.daysOf) }))
  const page = { id: 'timing', href: pageHref('timing'), title: TITLE }
  return {
    title: TITLE,
    lead: sayTimingLead(spans.map(({ timed }) => timed)),
    // None where no letter states the dates that one takes.
    figures: toFigures(
      corpus,
      page,
      spans.map(({ span, timed }) => toDaysFigure(timed, span)),
    ),
  }
}
