import { type ComparedGroup, type DifferenceRow, differences } from '../../charts/differences.ts'
import { drawBoth } from '../../charts/draw-both.ts'
import { toDifference } from '../../rates/difference.ts'
import { formatCount, formatNumberOf, formatPart, formatPercent, formatPoints } from '../../rates/format-rate.ts'
import { compareByHolm, type HolmDifference } from '../../rates/holm.ts'
import { sayPair } from '../../rates/say-difference.ts'
import { sayNumber } from '../words/say.ts'
import { type FigureDraft, integers, ofNumbers, ofWords, shares, texts } from './figure.ts'
import { DESCRIBES } from './figure-rates.ts'

/** Two groups without a decision in common. */
export interface Pair {
  a: ComparedGroup
  b: ComparedGroup
}

/** What a rate takes at the least. */
const NEEDED = 'at least five decisions from two letters'

function sayHeadline(known: HolmDifference[], pairs: Pair[]): string {
  if (known.length === 0) {
    const [only, ...others] = pairs
    if (!only || others.length > 0)
      return `None of ${formatCount(pairs.length)} pairs has a rate on both sides; each takes ${NEEDED}`
    const part = ({ label, rate }: ComparedGroup) => `${label}: ${formatPart(rate.overturned, rate.decided)} overturned`
    return `${part(only.a)}; ${part(only.b)}. A difference takes ${NEEDED} on each side`
  }
  const apart = known.filter(({ differs }) => differs).length
  if (known.length === 1) return sayPair(apart === 1)
  if (apart === 0) return 'No two rates are shown to differ'
  const verb = apart === 1 ? 'differs' : 'differ'
  return `${sayNumber(apart)} of ${formatCount(known.length)} pairs of rates ${verb}, all pairs taken together`
}

/** Over how many pairs the limits hold together; nothing of a single pair. */
function sayTogether(pairs: number): string {
  if (pairs < 2) return ''
  return `${formatCount(pairs)} pairs are compared. By Holm’s procedure the risk that chance alone makes any of them differ is 5% over all. The table gives the level of each interval.`
}

const formatLevel = (level: number): string => formatPercent(level, 2).replace(/\.?0+%$/, '%')

/** Differences between pairs of rates, with Newcombe's intervals; null where no pair has decisions on both sides. */
export function toDifferencesFigure(what: string, pairs: Pair[]): FigureDraft | null {
  const compared = pairs
    .filter(({ a, b }) => a.rate.decided > 0 && b.rate.decided > 0)
    .map(({ a, b }) => ({ a, b, sharedLetters: toDifference(a.rate, b.rate)?.sharedLetters ?? 0 }))
  if (compared.length === 0) return null
  const differencesByHolm = compareByHolm(compared.map(({ a, b }) => ({ a: a.rate, b: b.rate })))
  const rows = compared.map((row, at) => ({ ...row, difference: differencesByHolm[at] ?? null }))
  const known = rows.flatMap(({ difference }) => (difference ? [difference] : []))
  const caption = `Difference between two shares of denials overturned, ${what}`
  const shared = rows.reduce((sum, { sharedLetters }) => Math.max(sum, sharedLetters), 0)
  const drawn: DifferenceRow[] = rows
  return {
    name: 'difference',
    headline: sayHeadline(known, compared),
    subtitle: `${caption}, in percentage points, with intervals by Newcombe’s method. Beside each group: denials overturned of decisions.`,
    plots: [drawBoth(caption, (frame) => differences(frame, drawn))],
    notes: [
      sayTogether(known.length),
      known.length > 0 ? 'Hollow where one of the two rates is not reliable.' : '',
      shared > 0
        ? `Up to ${formatNumberOf(shared, 'letter')} ${shared === 1 ? 'has' : 'have'} decisions in both groups, which the interval takes as independent.`
        : '',
      DESCRIBES,
    ].filter((words) => words !== ''),
    table: {
      caption,
      columns: [
        ...ofWords('Group', 'Compared with'),
        ...ofNumbers('Overturned', 'Compared with', 'Difference, points', 'Interval', 'Level', 'Letters in both'),
      ],
      rows: rows.map(({ a, b, difference, sharedLetters }) => [
        { text: a.label },
        { text: b.label },
        { text: formatPart(a.rate.overturned, a.rate.decided), href: a.href },
        { text: formatPart(b.rate.overturned, b.rate.decided), href: b.href },
        ...(difference
          ? [
              { text: formatPoints(difference.difference) },
              { text: `${formatPoints(difference.low)} to ${formatPoints(difference.high)}` },
              { text: formatLevel(difference.level) },
              { text: formatCount(sharedLetters) },
            ]
          : ['too few', '', '', ''].map((text) => ({ text, none: true }))),
      ]),
    },
    data: {
      columns: [
        ...texts('group', 'compared_with'),
        ...integers('group_overturned', 'group_decided', 'other_overturned', 'other_decided'),
        ...shares('difference', 'low', 'high', 'level', 'p'),
        ...integers('letters_in_both'),
      ],
      rows: rows.map(({ a, b, difference, sharedLetters }) => [
        a.label,
        b.label,
        a.rate.overturned,
        a.rate.decided,
        b.rate.overturned,
        b.rate.decided,
        difference?.difference ?? null,
        difference?.low ?? null,
        difference?.high ?? null,
        difference?.level ?? null,
        difference?.p ?? null,
        difference ? sharedLetters : null,
      ]),
    },
  }
}
