import type { Corpus } from '../../../corpus/corpus.ts'
import { formatNumberOf, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { decisionHref } from '../../words/href.ts'
import { nameOf, toNames } from '../../words/names.ts'
import { atStart } from '../../words/say.ts'

/** How many of the pairs that say something of a value on both sides say the same. */
interface Agreement {
  title: string
  count: string
  /** Empty where there is no pair. */
  share: string
}

/** One pair that differs: the letter as read here, and the index. */
export interface Disagreement {
  name: string
  href: string
  what: string
  ours: string
  states: string
}

export interface ConcordanceView {
  rows: Agreement[]
  /** What stands beside nothing, in sentences. */
  unmatched: string[]
  disagreements: Disagreement[]
  /** So many more differ than are listed. */
  more: number
}

type Pair = Corpus['stateIndex']['letters'] extends ReadonlyMap<string, { pairs: (infer One)[] }> ? One : never

/** Lists of the report end there; whoever has more differences has another question than which they are. */
const MOST_LISTED = 500

const COMPARED = [
  { what: 'outcome', ours: ({ decision }: Pair) => decision.outcome, states: ({ row }: Pair) => row.outcome },
  { what: 'category', ours: ({ decision }: Pair) => decision.category, states: ({ category }: Pair) => category },
] as const

const differs = ({ ours, states }: (typeof COMPARED)[number], pair: Pair): boolean => ours(pair) !== states(pair)
const isSaid = ({ ours, states }: (typeof COMPARED)[number], pair: Pair): boolean =>
  ours(pair) !== null && states(pair) !== null

/** What the letters say as read here beside what the state's index says; null where no rows of the index are kept. */
export function toConcordance({ stateIndex, taxonomy }: Corpus): ConcordanceView | null {
  const { rows, elsewhere, unpairedRows, unpairedDecisions, letters } = stateIndex
  if (rows === 0) return null
  const names = toNames(taxonomy)
  const pairs = [...letters.values()].flatMap((letter) => letter.pairs)
  const alone = pairs.filter(({ decision }) => decision.whole.decisions === 1)
  const agree = (title: string, compared: (typeof COMPARED)[number], of: Pair[]): Agreement => {
    const said = of.filter((pair) => isSaid(compared, pair))
    const same = said.filter((pair) => !differs(compared, pair)).length
    return {
      title,
      count: formatPart(same, said.length),
      share: said.length > 0 ? formatPercent(same / said.length) : '',
    }
  }
  const say = (what: string, value: string | null): string =>
    value === null ? 'Not known' : what === 'category' ? nameOf(names, 'category', value).title : atStart(value)
  const differing = COMPARED.flatMap((compared) =>
    pairs
      .filter((pair) => isSaid(compared, pair) && differs(compared, pair))
      .map((pair) => ({
        name: `${pair.decision.caseNumber ?? pair.decision.caseId}, decision ${pair.decision.number}`,
        href: decisionHref(pair.decision.caseId, pair.decision.number),
        what: atStart(compared.what),
        ours: say(compared.what, compared.ours(pair)),
        states: compared.what === 'category' ? (pair.row.category ?? '') : say('outcome', compared.states(pair)),
      })),
  )
  return {
    rows: COMPARED.flatMap((compared) => [
      agree(atStart(compared.what), compared, pairs),
      agree(`${atStart(compared.what)}, letters of one request`, compared, alone),
    ]),
    unmatched: [
      `The index rows kept here: ${rows}.`,
      `Of letters that this corpus does not have: ${formatNumberOf(elsewhere, 'row')}.`,
      `Of its letters, without a decision to stand beside: ${formatNumberOf(unpairedRows, 'row')}.`,
      `Decisions of these letters without a row: ${unpairedDecisions}.`,
    ],
    disagreements: differing.slice(0, MOST_LISTED),
    more: Math.max(0, differing.length - MOST_LISTED),
  }
}
