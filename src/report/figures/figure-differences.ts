import { type ComparedGroup, type DifferenceRow, differences, formatPoints } from '../../charts/differences.ts'
import { drawBoth } from '../../charts/draw-both.ts'
import { toDifference } from '../../rates/difference.ts'
import { formatCount, formatNumberOf, formatPart } from '../../rates/format-rate.ts'
import { sayChance, sayNumber } from '../words/say.ts'
import type { FigureCell, FigureDraft } from './figure.ts'

/** Two groups without a decision in common. */
export interface Pair {
  a: ComparedGroup
  b: ComparedGroup
}

const number = (text: string): FigureCell => ({ text, numeric: true })
const none = (text: string): FigureCell => ({ text, numeric: true, none: true })

/** Whether zero lies outside the limits. */
const isApart = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0

function sayHeadline(known: { low: number; high: number }[]): string {
  if (known.length === 0) return 'Too few decisions for a difference between two rates'
  const apart = known.filter(isApart).length
  if (known.length === 1) {
    return apart ? 'The two rates differ: the interval excludes zero' : 'The two rates are not shown to differ'
  }
  if (apart === 0) return 'No two rates are shown to differ'
  const verb = apart === 1 ? 'differs' : 'differ'
  return `${sayNumber(apart)} of ${formatCount(known.length)} pairs of rates ${verb}: the interval excludes zero`
}

/** Differences between pairs of rates, with Newcombe's intervals; null where no pair has decisions on both sides. */
export function toDifferencesFigure(name: string, what: string, pairs: Pair[]): FigureDraft | null {
  const rows = pairs
    .filter(({ a, b }) => a.rate.decided > 0 && b.rate.decided > 0)
    .map(({ a, b }) => ({ a, b, difference: toDifference(a.rate, b.rate) }))
  if (rows.length === 0) return null
  const known = rows.flatMap(({ difference }) => (difference ? [difference] : []))
  const caption = `Difference between two shares of denials overturned, ${what}`
  const shared = known.reduce((sum, { sharedLetters }) => Math.max(sum, sharedLetters), 0)
  const drawn: DifferenceRow[] = rows
  return {
    name,
    headline: sayHeadline(known),
    subtitle: `${caption}, in percentage points, with 95% interval by Newcombe’s method. Beside each group: denials overturned of decisions.`,
    plots: [{ heading: null, ...drawBoth(caption, (frame) => differences(frame, drawn)) }],
    note: [
      sayChance(known.length, 'pair'),
      'Hollow where one of the two groups has few decisions.',
      shared > 0
        ? `Up to ${formatNumberOf(shared, 'letter')} ${shared === 1 ? 'has' : 'have'} decisions in both groups, which the interval takes as independent.`
        : '',
      'The mix of treatments differs between the groups; a difference describes these letters and does not explain them.',
    ]
      .filter((words) => words !== '')
      .join(' '),
    rest: [],
    table: {
      caption,
      columns: [
        'Group',
        'Compared with',
        'Overturned',
        'Compared with',
        'Difference, points',
        '95% interval',
        'Letters in both',
      ].map((title, place) => ({ title, numeric: place > 1 })),
      rows: rows.map(({ a, b, difference }) => [
        { text: a.label },
        { text: b.label },
        { ...number(formatPart(a.rate.overturned, a.rate.decided)), href: a.href },
        { ...number(formatPart(b.rate.overturned, b.rate.decided)), href: b.href },
        difference ? number(formatPoints(difference.difference)) : none('too few'),
        difference ? number(`${formatPoints(difference.low)} to ${formatPoints(difference.high)}`) : none(''),
        difference ? number(formatCount(difference.sharedLetters)) : none(''),
      ]),
    },
    data: {
      columns: [
        { name: 'group', type: 'text' },
        { name: 'compared_with', type: 'text' },
        { name: 'group_overturned', type: 'integer' },
        { name: 'group_decided', type: 'integer' },
        { name: 'other_overturned', type: 'integer' },
        { name: 'other_decided', type: 'integer' },
        { name: 'difference', type: 'share' },
        { name: 'low', type: 'share' },
        { name: 'high', type: 'share' },
        { name: 'letters_in_both', type: 'integer' },
      ],
      rows: rows.map(({ a, b, difference }) => [
        a.label,
        b.label,
        a.rate.overturned,
        a.rate.decided,
        b.rate.overturned,
        b.rate.decided,
        difference?.difference ?? null,
        difference?.low ?? null,
        difference?.high ?? null,
        difference?.sharedLetters ?? null,
      ]),
    },
  }
}
