import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatInterval, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { splitByCompany } from '../../../rates/letter-average.ts'
import { sumDecisions } from '../../../rates/letter-sums.ts'
import { designEffectOf } from '../../../rates/likeness.ts'
import type { Rate } from '../../../rates/rate.ts'
import { standardize, standardizeDirectly } from '../../../rates/standardize.ts'
import { subtractRates } from '../../../rates/subtract-rates.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { Z } from '../../../rates/wilson.ts'
import { type Names, nameOf, toNames } from '../../words/names.ts'
import { leadingReasons, toReasonSide } from '../../words/reason-counts.ts'
import { inSentence } from '../../words/say.ts'
import type { DecisionRow } from '../../words/shapes.ts'
import { toOverallRate, toOwnStandard } from '../../words/whole-corpus.ts'

/** One number with what it is, or a step of a sum with what comes out; a count can lead to its decisions. */
export interface Step {
  label: string
  value: string
  href: string | null
}

/** A number of this corpus, worked out step by step, for a pocket calculator. */
export interface WorkedExample {
  id: string
  title: string
  lines: Step[]
}

export const step = (label: string, value: string | number): Step => ({
  label,
  value: typeof value === 'number' ? value.toFixed(4) : value,
  href: null,
})

/** How alike decisions of one letter are, from sums over letters; null where the corpus does not tell it. */
function workLikeness(decisions: DecisionRow[], likeness: number): WorkedExample | null {
  const sums = sumDecisions(decisions)
  const { letters: k, decided: n, overturned: x, decidedSquared, overturnedSquared, product } = sums
  if (k < 30 || x === 0 || x === n || decidedSquared === n) return null
  const p = x / n
  const squares = overturnedSquared - 2 * p * product + p * p * decidedSquared
  return {
    id: 'likeness',
    title: 'Likeness of decisions in one letter',
    lines: [
      step('Decisions of each letter squared, summed: Σ mᵢ²', formatCount(decidedSquared)),
      step('Overturned of each letter squared, summed: Σ aᵢ²', formatCount(overturnedSquared)),
      step('Both multiplied, summed: Σ aᵢ · mᵢ', formatCount(product)),
      step('S = Σ aᵢ² − 2p · Σ aᵢmᵢ + p² · Σ mᵢ²', squares),
      // Of a number so small four decimals would leave one digit, and D would not follow.
      step('v = k ÷ (k − 1) · S ÷ n²', (((k / (k - 1)) * squares) / n ** 2).toPrecision(5)),
      step('D = v ÷ (p(1 − p) ÷ (n − 1))', designEffectOf(sums)),
      step('b = Σ mᵢ² ÷ n', decidedSquared / n),
      step('roh = (D − 1) ÷ (b − 1), at least 0.1 and at most 1', likeness),
    ],
  }
}

/** The limits of the overall rate and its tier, from p and the effective number. */
function workLimits({ rate: p, low, high, effective }: Rate): WorkedExample | null {
  if (p === null || low === null || high === null) return null
  const center = p + Z ** 2 / (2 * effective)
  const reach = Z * Math.sqrt((p * (1 - p)) / effective + Z ** 2 / (4 * effective ** 2))
  return {
    id: 'limits',
    title: 'The interval of all decisions, and its tier',
    lines: [
      step('p', p),
      step('Effective number, n*', effective.toFixed(2)),
      step('A = p + z² ÷ 2n*, with z = 1.96', center),
      step('B = z · √(p(1 − p) ÷ n* + z² ÷ 4n*²)', reach),
      step('C = 1 + z² ÷ n*', 1 + Z ** 2 / effective),
      step('Limits, (A − B) ÷ C and (A + B) ÷ C', formatInterval({ low, high })),
      step('Width of the interval', high - low),
      step('1.3 · p, which the width must not reach for a reliable rate', 1.3 * p),
    ],
  }
}

/** A difference of two rates: decisions alone in their letter against those with others. */
function workDifference(decisions: DecisionRow[], likeness: number): WorkedExample | null {
  const { alone, withOthers } = splitByCompany(decisions)
  if (alone.length === 0 || withOthers.length === 0) return null
  const [a, b] = [toRate(alone, likeness), toRate(withOthers, likeness)]
  const found = subtractRates(a, b)
  if (!found || a.rate === null || b.rate === null || a.low === null || b.low === null) return null
  const say = ({ rate, low, high }: Rate) => [rate, low, high].map((share) => (share ?? 0).toFixed(4)).join(', ')
  return {
    id: 'difference',
    title: 'A difference: alone in a letter, and with others',
    lines: [
      step('Alone: p₁, l₁, u₁', say(a)),
      step('With others: p₂, l₂, u₂', say(b)),
      step('d = p₁ − p₂', found.difference),
      step('d − √((p₁ − l₁)² + (u₂ − p₂)²)', found.low),
      step('d + √((u₁ − p₁)² + (p₂ − l₂)²)', found.high),
    ],
  }
}

/** The source that claims administrators cite most, short of all. */
function findSource({ decisions }: Corpus): [id: string, rows: DecisionRow[]] | null {
  const groups = groupByValue(decisions, ({ claimsFamilies }) => claimsFamilies)
  const some = groups.filter(([id, rows]) => id !== '' && rows.length < decisions.length)
  return some.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0] ?? null
}

/** Observed ÷ expected and the directly standardized rate of one row, category by category. */
function workStandards(corpus: Corpus, names: Names): WorkedExample[] {
  const found = findSource(corpus)
  if (!found) return []
  const [id, rows] = found
  const standard = toOwnStandard(corpus)
  const rate = toRate(rows, corpus.likeness)
  const source = nameOf(names, 'claims_family', id).title
  const groups = [...Map.groupBy(rows, ({ category }) => category ?? '')].sort(([, a], [, b]) => b.length - a.length)
  const title = (category: string) => (category === '' ? 'Not classified' : nameOf(names, 'category', category).title)
  const { expected, ratio, ratioLow, ratioHigh } = standardize(rate, standard)
  const direct = standardizeDirectly(rate, standard)
  const given = ratio !== null && ratioLow !== null && ratioHigh !== null
  return [
    {
      id: 'expected',
      title: `Observed ÷ expected: the administrator cited ${inSentence(source)}`,
      lines: [
        ...groups.map(([category, { length }]) => {
          const share = standard.shares.get(category) ?? 0
          return step(`${title(category)}: ${formatCount(length)} · ${share.toFixed(4)}`, length * share)
        }),
        step('Expected, E: their sum', expected),
        step('Overturned, x', formatCount(rate.overturned)),
        step('x ÷ E', given ? ratio : 'too few for it: see above'),
        ...(given
          ? [step('Limits of x ÷ n, divided by E ÷ n', `${ratioLow.toFixed(4)} to ${ratioHigh.toFixed(4)}`)]
          : []),
      ],
    },
    {
      id: 'direct',
      title: `Directly standardized: the administrator cited ${inSentence(source)}`,
      lines: [
        ...groups.map(([category, held]) => {
          const weight = standard.weights.get(category) ?? 0
          const overturned = held.filter(({ outcome }) => outcome === 'overturned').length
          return step(
            `${title(category)}: ${weight.toFixed(4)} · ${formatPart(overturned, held.length)}`,
            (weight * overturned) / held.length,
          )
        }),
        step('Share of the mix that these categories cover', direct.covered),
        step('Their sum ÷ that share', direct.rate ?? 'under 80% covered'),
      ],
    },
  ]
}

/** The share of the reason that is given most for upholding. */
function workShare(corpus: Corpus): WorkedExample | null {
  const side = toReasonSide(corpus.decisions, 'upheld', corpus)
  const [first] = leadingReasons(side)
  if (!first || first.share.share === null || first.share.low === null || first.share.high === null) return null
  const { count, of, share, effective, low, high } = first.share
  return {
    id: 'share',
    title: `A share: ${inSentence(first.label)}, of decisions upheld with a reason read`,
    lines: [
      step('Decisions that give it', formatCount(count)),
      step('Decisions upheld in which a reason was read', formatCount(of)),
      step('Share', formatPercent(share, 2)),
      step('Effective number, n*, by the same roh', effective.toFixed(2)),
      step('95% interval, by A, B and C as above', formatInterval({ low, high })),
    ],
  }
}

/** One number of each kind that can be worked out by hand, with the numbers of this corpus. */
export function toWorkedExamples(corpus: Corpus): WorkedExample[] {
  const { decisions, likeness, taxonomy } = corpus
  return [
    workLikeness(decisions, likeness),
    workLimits(toOverallRate(corpus)),
    workDifference(decisions, likeness),
    ...workStandards(corpus, toNames(taxonomy)),
    workShare(corpus),
  ].filter((example) => example !== null)
}
