import { drawBoth } from '../../charts/draw-both.ts'
import type { HeadingRow, IntervalRow } from '../../charts/interval-row.ts'
import { intervals } from '../../charts/intervals.ts'
import { fitsTimeline, type TimeColumn, timeline } from '../../charts/timeline.ts'
import { toPeriod, toPeriods } from '../../dimensions/decided-period.ts'
import { formatNumberOf } from '../../rates/format-rate.ts'
import { toRate } from '../../rates/to-rate.ts'
import { testTrend } from '../../rates/trend.ts'
import { browseHref } from '../words/browse-href.ts'
import { type Era, isCharted, saySpan, toDecidedSpan, toEra } from '../words/decided-period.ts'
import { exploreByHref } from '../words/explore-href.ts'
import { type RateRow, toRestCount } from '../words/rate-row.ts'
import { sayDecisionsInLetters, sayPartOf } from '../words/say.ts'
import type { DecisionRow } from '../words/shapes.ts'
import type { FigureDraft } from './figure.ts'
import { toRateData, toRateTable } from './figure-rate-table.ts'

const CAPTION = 'Denials overturned by time of decision'

/** The planned test for a trend in words: whether rates rise or fall over the periods, or that it can't be told. */
export function sayTrend(columns: Pick<TimeColumn, 'rate'>[]): string {
  const periods = columns.flatMap(({ rate }, place) => (rate ? [{ place, rate }] : []))
  const trend = testTrend(periods)
  if (trend === null) {
    return 'Whether rates rise or fall cannot be tested: it takes three periods and 30 effective decisions, some overturned and some not.'
  }
  const p = trend.p < 0.001 ? 'p under 0.001' : `p = ${trend.p.toFixed(3)}`
  const test = `a planned test for a trend over ${trend.periods} periods (Cochran–Armitage on effective numbers; ${p})`
  if (trend.p > 0.05) return `No steady rise or fall is shown: ${test}.`
  return `Rates ${trend.z > 0 ? 'rise' : 'fall'} over these periods: ${test}.`
}

/**
 * Rates by the year of decision, under the edition of the guidelines then in force; null where the dates span less
 * than two years.
 */
export function toTimeFigure(decisions: DecisionRow[], likeness: number): FigureDraft | null {
  const span = toDecidedSpan(decisions)
  if (!span || !isCharted(span)) return null
  const dated = decisions
    .filter(({ decisionDate }) => decisionDate !== null)
    .sort((a, b) => (a.decisionDate ?? '').localeCompare(b.decisionDate ?? ''))
  const rows: (RateRow & { era: Era })[] = [
    ...Map.groupBy(dated, ({ decisionDate }) => toPeriod(decisionDate ?? '').id).values(),
  ].map((group) => {
    const date = group[0]?.decisionDate ?? ''
    const { id, title } = toPeriod(date)
    return {
      id,
      label: title,
      rate: toRate(group, likeness),
      href: null,
      countHref: browseHref('decided', id),
      era: toEra(date),
    }
  })
  const drawn: (IntervalRow | HeadingRow)[] = rows.flatMap((row, place) =>
    row.era === rows[place - 1]?.era ? [row] : [{ heading: row.era.title }, row],
  )
  const columns: TimeColumn[] = toPeriods(span).map(({ id, short, day }) => {
    const row = rows.find((one) => one.id === id)
    return { label: short, era: toEra(day).title, rate: row?.rate ?? null, href: row?.countHref ?? null }
  })
  const undated = decisions.length - dated.length
  const rest = undated > 0 ? [toRestCount('Decision date not stated', undated, browseHref('decided', ''))] : []
  const all = toRate(dated, likeness)
  const editions = new Set(rows.map(({ era }) => era.guidelinesFrom ?? era.from)).size
  return {
    name: 'time',
    exploreHref: exploreByHref('decision_year'),
    headline: `Decisions ${saySpan(span)}, under ${formatNumberOf(editions, 'edition')} of the guidelines`,
    subtitle: [
      'Share of denials overturned, that is, treatment allowed, by year of decision, with 95% interval.',
      `${sayDecisionsInLetters(all)}; ${sayPartOf(dated.length, decisions.length, 'decision')} ${decisions.length === 1 ? 'has' : 'have'} a date. In order of time.`,
    ].join(' '),
    plots: [
      drawBoth(CAPTION, (frame) => {
        const options = { overall: all.rate, overallLabel: 'All dated' }
        // Where columns have no room, time runs downwards.
        return fitsTimeline(frame, columns)
          ? timeline(frame, columns, options)
          : intervals(frame, drawn, { ...options, banded: true })
      }),
    ],
    notes: [
      sayTrend(columns),
      'The letters were not drawn at random, and how many of each year were taken in is chance.',
      'The mix of treatments differs between years; an edition that came into force describes a time and does not explain a rate.',
    ],
    rest,
    table: toRateTable(CAPTION, 'Decided', rows, rest),
    data: toRateData(rows, rest),
  }
}
