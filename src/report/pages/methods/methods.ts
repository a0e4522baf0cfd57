import type { Corpus } from '../../../corpus/corpus.ts'
import { type DimensionId, dimensionOf } from '../../../dimensions/dimensions.ts'
import { formatCount, formatInterval, formatPercent } from '../../../rates/format-rate.ts'
import { groupByValue } from '../../../rates/group-rates.ts'
import { toLetterRate } from '../../../rates/letter-outcomes.ts'
import type { Rate } from '../../../rates/rate.ts'
import { sayTier } from '../../../rates/say-tier.ts'
import { studentPoint } from '../../../rates/student.ts'
import { toRate } from '../../../rates/to-rate.ts'
import { browseHref, outcomeHref } from '../../words/browse-href.ts'
import { type Step, step, toWorkedExamples } from './worked-examples.ts'

/** Letters are listed with their decisions, and those with an overturned one with it. */
const toAll = (decided: number) => ({
  all: browseHref('all', 'all'),
  overturned: outcomeHref('all', 'all', 'overturned', decided),
})

/** The two points of Student's distribution in Korn and Graubard's correction; none where a letter stands alone. */
function toPoints({ decided, letters }: Rate): string {
  const point = (count: number) => (count < 2 ? 'none' : studentPoint(count - 1).toFixed(4))
  return `${point(decided)}, ${point(letters)}`
}

/** How a rate comes about, step by step. */
function toSteps(rate: Rate, unit: string, lists: { all: string; overturned: string }, likeness: number): Step[] {
  const limits = rate.low === null || rate.high === null ? null : formatInterval({ low: rate.low, high: rate.high })
  return [
    { label: `${unit}, n`, value: formatCount(rate.decided), href: lists.all },
    {
      label: 'Overturned, x',
      value: formatCount(rate.overturned),
      href: rate.overturned > 0 ? lists.overturned : null,
    },
    step('Letters, k', formatCount(rate.letters)),
    step('Likeness in letters, roh', likeness.toFixed(4)),
    step('Design effect, 1 + (b − 1) · roh', rate.designEffect.toFixed(4)),
    step('Student’s t of n − 1 and of k − 1 degrees', toPoints(rate)),
    step('Effective number, n*', rate.effective.toFixed(2)),
    step('Shown as', sayTier(rate)[0] ?? 'reliable'),
    step('Rate, x ÷ n', rate.rate === null ? 'too few for a rate' : formatPercent(rate.rate, 2)),
    step('95% interval', limits ?? 'too few for a rate'),
  ]
}

/** What could not be read or classified, and whether it is known of a request that it was modified. */
function toOutside({ cases, setAside, decisions }: Corpus): Step[] {
  const count = (label: string, dimension: DimensionId, value = ''): Step => {
    const groups = new Map(groupByValue(decisions, dimensionOf(dimension).valuesOf))
    const found = groups.get(value)?.length ?? 0
    return { label, value: formatCount(found), href: found > 0 ? browseHref(dimension, value) : null }
  }
  const held = new Set(decisions.map(({ caseId }) => caseId)).size
  return [
    step('Files set aside', formatCount(setAside.length)),
    step('Letters in which no decision was read', formatCount(cases.length - held)),
    count('Decisions not classified by treatment', 'category'),
    count('Decisions whose claims administrator’s citation was not read', 'claims_family'),
    count('Decisions whose reviewer’s citation was not read', 'imr_family'),
    count('Decisions in which no reason was read', 'reason'),
    count('Requests known to be modified', 'ur_action', 'modified'),
  ]
}

/** The page `/methods/`: the numbers of this corpus, worked out; the prose is an editor's. */
export function toMethods(corpus: Corpus) {
  const { decisions, likeness } = corpus
  // Of an empty corpus nothing can be worked out.
  if (decisions.length === 0) return { worked: null }
  return {
    worked: [
      {
        id: 'decisions',
        title: 'All decisions',
        lines: toSteps(toRate(decisions, likeness), 'Decisions', toAll(decisions.length), likeness),
      },
      {
        id: 'letters',
        title: 'All letters',
        lines: toSteps(toLetterRate(decisions, likeness), 'Letters with decisions', toAll(decisions.length), likeness),
      },
      ...toWorkedExamples(corpus),
      { id: 'outside', title: 'Outside the rates', lines: toOutside(corpus) },
    ],
  }
}
