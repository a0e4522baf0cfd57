import type { Corpus } from '../../../corpus/corpus.ts'
import { formatCount, formatInterval, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import type { Rate } from '../../../rates/rate.ts'
import { saySpan, toDecidedSpan } from '../../words/decided-period.ts'
import { listPublishedRates } from '../../words/published-rates.ts'
import { inSentence } from '../../words/say.ts'
import type { DecisionRow } from '../../words/shapes.ts'

/** Whether this corpus's rate may be held beside the state's: a plain answer, and what differs. */
export interface BesideState {
  question: string
  answer: string
  differences: string[]
}

/** The question is asked of so many of the state's newest years. */
const NEWEST = 3

const CATEGORY = 'pharmaceuticals'

type Benchmark = Corpus['benchmarks'][number]

/** The state's newest rates in whole percent and their years, `10 to 13% of 2023 to 2025`; null where it published none. */
function toStateRates(benchmarks: Benchmark[]): string | null {
  const newest = listPublishedRates(benchmarks)
    .filter(({ publisher }) => publisher === 'DWC')
    .slice(-NEWEST)
  const [first, last] = [newest[0], newest.at(-1)]
  if (!first || !last) return null
  const shares = newest.map(({ share }) => Math.round(100 * share))
  const [least, most] = [Math.min(...shares), Math.max(...shares)]
  const rates = least === most ? `${least}%` : `${least} to ${most}%`
  return `${rates} of ${first === last ? first.year : `${first.year} to ${last.year}`}`
}

const middleYear = (decisions: DecisionRow[]): number | null => {
  const span = toDecidedSpan(decisions)
  return span ? Math.floor((Number(span.first.slice(0, 4)) + Number(span.last.slice(0, 4))) / 2) : null
}

/** The category's share here, and as the state published it for the year that lies nearest to these decisions. */
function sayMix({ decisions, benchmarks, taxonomy }: Corpus): string | null {
  const title = taxonomy.categories.find(({ id }) => id === CATEGORY)?.title
  if (!title) return null
  const year = middleYear(decisions)
  const [nearest] = benchmarks
    .flatMap((entry) =>
      entry.publisher === 'DWC' && /^\d{4}$/.test(entry.year)
        ? entry.figures.flatMap(({ measure, what, published }) =>
            measure === 'mix' && what === title ? [{ year: Number(entry.year), published }] : [],
          )
        : [],
    )
    .sort((a, b) => (year === null ? b.year - a.year : Math.abs(a.year - year) - Math.abs(b.year - year)))
  if (!nearest) return null
  const own = decisions.filter(({ category }) => category === CATEGORY).length
  return `${title} are ${formatPercent(own / decisions.length, 0)} of the decisions here (${formatPart(own, decisions.length)}). Of the state’s requests in ${nearest.year} they were ${inSentence(nearest.published)}.`
}

/** The years of injury of the letters; the state reviews injuries of all years. */
function sayInjuries(decisions: DecisionRow[]): string {
  const letters = [...new Map(decisions.map((row) => [row.caseId, row])).values()]
  const years = letters.flatMap(({ injuryYear }) => (injuryYear === null ? [] : [injuryYear])).sort((a, b) => a - b)
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) {
    return 'The letters here state no year of injury. The state’s rates are of injuries of any year.'
  }
  const known = years.length === letters.length ? '' : ` that state a year`
  const middle = years[years.length >> 1]
  const half = middle === first ? '' : `, at least half of them of ${middle}${middle === last ? '' : ' or later'}`
  const when = first === last ? `of ${first}` : `of ${first} to ${last}${half}`
  const which =
    letters.length === 1 ? 'The letter here is' : `The ${formatCount(years.length)} letters here${known} are`
  return `${which} about injuries ${when}. The state’s rates are of injuries of any year.`
}

/** When the letters were decided; the state's rates are of whole years. */
function sayDecided(decisions: DecisionRow[]): string {
  const span = toDecidedSpan(decisions)
  if (!span) return 'The letters here state no decision date. The state’s rates are of whole years.'
  return `Dated letters here were decided ${saySpan(span)}. The state’s rates are of whole years.`
}

/** What the interval says of the state's rates: nothing where it holds them all, and little where it does not. */
function sayAnswer({ rate, low, high }: Rate, shares: number[]): string {
  const why = 'These letters were not drawn at random from the state’s, so their rate describes them alone.'
  if (rate === null || low === null || high === null) return `No. ${why} They are also too few for a rate.`
  const interval = formatInterval({ low, high })
  const outside = shares.filter((share) => share < low || share > high).length
  return outside === 0
    ? `No. ${why} Nor could it confirm or contradict the state’s: its interval, ${interval}, is too wide.`
    : `Not by itself. ${why} Its interval, ${interval}, leaves out ${formatCount(outside)} of ${formatCount(shares.length)} published rates; it accounts for chance alone, not for the differences below.`
}

/** This corpus beside the state; null without decisions or without a published rate. */
export function toBesideState(corpus: Corpus, all: Rate): BesideState | null {
  const rates = toStateRates(corpus.benchmarks)
  if (rates === null || corpus.decisions.length === 0) return null
  const mix = sayMix(corpus)
  return {
    question: `Is this comparable with the state’s ${rates}?`,
    answer: sayAnswer(
      all,
      listPublishedRates(corpus.benchmarks).map(({ share }) => share),
    ),
    differences: [...(mix ? [mix] : []), sayInjuries(corpus.decisions), sayDecided(corpus.decisions)],
  }
}
