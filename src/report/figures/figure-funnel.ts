import { drawBoth } from '../../charts/draw-both.ts'
import { funnel } from '../../charts/funnel.ts'
import { toControlLimits } from '../../rates/control-limits.ts'
import { formatCount, formatInterval, formatPart, formatPercent } from '../../rates/format-rate.ts'
import { toLeastDetectable } from '../../rates/least-detectable.ts'
import type { Rate } from '../../rates/rate.ts'
import type { RateRows } from '../words/rate-row.ts'
import { qualifiedInSentence, sayChance, sayList, sayNumber } from '../words/say.ts'
import { type FigureDraft, integers, ofNumbers, ofWords, shares, texts } from './figure.ts'

/** So many groups with a rate make a funnel. */
const LEAST_POINTS = 3

/** More kinds than this are counted, not named. */
const MOST_NAMED = 4

function sayHeadline(outside: string[], rated: number): string {
  if (outside.length === 0)
    return `All ${formatCount(rated)} kinds of treatment with a rate lie within what chance alone leaves`
  const verb = outside.length === 1 ? 'lies' : 'lie'
  const names = outside.length > MOST_NAMED ? '' : `: ${sayList(outside.map((label) => qualifiedInSentence(label)))}`
  return `${sayNumber(outside.length)} of ${formatCount(rated)} kinds of treatment ${verb} outside what chance alone leaves to 19 in 20${names}`
}

/** What the funnel can find at the sizes of its kinds: the true rates that would lie above the limits in 4 of 5 cases. */
function sayPower(overall: number, sizes: number[]): string {
  const sorted = [...sizes].sort((a, b) => b - a)
  const say = (what: string, effective: number) => {
    const least = toLeastDetectable(overall, effective)
    const counts = `${what} counts as ${formatCount(Math.round(effective))} decisions`
    return least === null
      ? `${counts}: no rate is high enough.`
      : `${counts}: its true rate must be ${formatPercent(least, 0)} or more.`
  }
  const [most = 0] = sorted
  const middle = sorted[Math.floor(sorted.length / 2)] ?? most
  return `How far must a kind lie from ${formatPercent(overall, 0)} to show here four times in five? ${say('The largest kind', most)} ${say('The middle one', middle)}`
}

/** Kinds of treatment by rate and number, with the limits of the overall rate; null under three with a rate. */
export function toFunnelFigure({ rows, rest, exploreHref }: RateRows, all: Rate): FigureDraft | null {
  const overall = all.rate
  // Where all denials went one way, no kind can differ.
  if (overall === null || overall === 0 || overall === 1) return null
  const points = rows.flatMap(({ id, label, rate, countHref }) =>
    rate.rate === null
      ? []
      : [{ id, label, rate, share: rate.rate, href: countHref, ...toControlLimits(overall, rate.effective) }],
  )
  if (points.length < LEAST_POINTS) return null
  const isOutside = ({ share, low, high }: (typeof points)[number]) => share < low || share > high
  const caption = 'Kinds of treatment by share of denials overturned and number of decisions'
  return {
    name: 'funnel',
    headline: sayHeadline(
      points.filter(isOutside).map(({ label }) => label),
      points.length,
    ),
    subtitle: `${caption}. The lines are exact binomial limits around the rate of all decisions, ${formatPercent(overall)}: at that rate, at least 19 of 20 kinds lie between them. ${formatPart(points.length, rows.length)} kinds have a rate.`,
    plots: [drawBoth(caption, (frame) => funnel(frame, points, overall))],
    notes: [
      sayChance(points.length, 'kind'),
      sayPower(
        overall,
        points.map(({ rate }) => rate.effective),
      ),
      'The number is the effective one, for decisions of a letter share a patient and a reviewer; how kinds differ among themselves is not evened out.',
      'Hollow marks: few decisions or wide interval. A mark without room for its name has a number, which the key below explains.',
    ],
    rest,
    exploreHref,
    table: {
      caption,
      columns: [
        ...ofWords('Kind of treatment'),
        ...ofNumbers('Overturned', 'Effective number', 'Rate', 'Limits at that number', 'Lies'),
      ],
      rows: points.map((point) => [
        { text: point.label },
        { text: formatPart(point.rate.overturned, point.rate.decided), href: point.href },
        { text: point.rate.effective.toFixed(1) },
        { text: formatPercent(point.share) },
        { text: formatInterval(point) },
        { text: isOutside(point) ? 'outside' : 'within' },
      ]),
    },
    data: {
      columns: [
        ...texts('id', 'label'),
        ...integers('decided', 'overturned'),
        ...shares('effective', 'rate', 'limit_low', 'limit_high'),
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
