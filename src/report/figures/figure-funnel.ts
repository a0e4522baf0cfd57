import { drawBoth } from '../../charts/draw-both.ts'
import { funnel } from '../../charts/funnel.ts'
import { toControlLimits } from '../../rates/control-limits.ts'
import { formatCount, formatInterval, formatPart, formatPercent } from '../../rates/format-rate.ts'
import type { Rate } from '../../rates/rate.ts'
import type { RateRows } from '../words/rate-row.ts'
import { sayChance, sayNumber } from '../words/say.ts'
import type { FigureCell, FigureDraft } from './figure.ts'

/** So many groups with a rate make a funnel. */
const LEAST_POINTS = 3

function sayHeadline(outside: number, rated: number): string {
  if (outside === 0)
    return `All ${formatCount(rated)} kinds of treatment with a rate lie within what chance alone leaves`
  const verb = outside === 1 ? 'lies' : 'lie'
  return `${sayNumber(outside)} of ${formatCount(rated)} kinds of treatment ${verb} outside what chance alone leaves to 19 in 20`
}

/** Kinds of treatment by rate and number, with the limits of the overall rate; null under three with a rate. */
export function toFunnelFigure({ rows, rest }: RateRows, all: Rate): FigureDraft | null {
  const overall = all.rate
  if (overall === null) return null
  const points = rows.flatMap(({ id, label, rate, countHref }) =>
    rate.rate === null
      ? []
      : [{ id, label, rate, share: rate.rate, href: countHref, ...toControlLimits(overall, rate.effective) }],
  )
  if (points.length < LEAST_POINTS) return null
  const isOutside = ({ share, low, high }: (typeof points)[number]) => share < low || share > high
  const caption = 'Kinds of treatment by share of denials overturned and number of decisions'
  const number = (text: string): FigureCell => ({ text, numeric: true })
  return {
    name: 'funnel',
    headline: sayHeadline(points.filter(isOutside).length, points.length),
    subtitle: `${caption}. The lines are exact binomial limits around the rate of all decisions, ${formatPercent(overall)}: at that rate, at least 19 of 20 kinds lie between them. ${formatPart(points.length, rows.length)} kinds have a rate.`,
    plots: [{ heading: null, ...drawBoth(caption, (frame) => funnel(frame, points, overall)) }],
    note: `${sayChance(points.length, 'kind')} The effective number of decisions is their count over the design effect, so decisions of a letter that go together do not count as if each stood alone; how kinds differ among themselves is not evened out. Hollow marks: few decisions. A mark without room for its name has it in the table.`,
    rest,
    table: {
      caption,
      columns: ['Kind of treatment', 'Overturned', 'Effective number', 'Rate', 'Limits at that number', 'Lies'].map(
        (title, place) => ({
          title,
          numeric: place > 0,
        }),
      ),
      rows: points.map((point) => [
        { text: point.label },
        { ...number(formatPart(point.rate.overturned, point.rate.decided)), href: point.href },
        number(point.rate.effective.toFixed(1)),
        number(formatPercent(point.share)),
        number(formatInterval(point)),
        number(isOutside(point) ? 'outside' : 'within'),
      ]),
    },
    data: {
      columns: [
        { name: 'id', type: 'text' },
        { name: 'label', type: 'text' },
        { name: 'decided', type: 'integer' },
        { name: 'overturned', type: 'integer' },
        { name: 'effective', type: 'share' },
        { name: 'rate', type: 'share' },
        { name: 'limit_low', type: 'share' },
        { name: 'limit_high', type: 'share' },
      ],
      rows: points.map(({ id, label, rate, share, low, high }) => [
        id,
        label,
        rate.decided,
        rate.overturned,
        rate.effective,
        share,
        low,
        high,
      ]),
    },
  }
}
