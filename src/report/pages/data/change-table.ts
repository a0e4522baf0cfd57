import type { Corpus } from '../../../corpus/corpus.ts'
import { dimensionsIn, findByAnyName, findDimension } from '../../../dimensions/dimensions.ts'
import { formatCount, formatInterval, formatPart, formatPercent } from '../../../rates/format-rate.ts'
import { type Names, nameOf, toNames } from '../../words/names.ts'
import { sayList } from '../../words/say.ts'
import { toOneWayRows } from './data-rows.ts'

/** One row of a frozen rates.csv. */
export type FrozenRate = Corpus['releases'][number]['rates'][number]

/** What became of one value of one dimension from one set of rates to another; null on the side where it is not. */
interface RateChange {
  dimension: string
  /** As in rates.csv; empty for not read or not classified. */
  id: string
  before: FrozenRate | null
  after: FrozenRate | null
}

/** Everything that differs between two sets of rates, and how many values do not. */
interface RateChanges {
  /** In both, with other counts. */
  moved: RateChange[]
  entered: RateChange[]
  left: RateChange[]
  same: number
  /** Dimensions that only one of the two has, for they come with another version of the files: nothing is compared. */
  apart: string[]
}

/** A frozen file may name a dimension as it was called before. */
const asNamedNow = (rates: FrozenRate[]): FrozenRate[] =>
  rates.map((rate) => ({
    ...rate,
    dimension: findByAnyName(rate.dimension, dimensionsIn('rates'))?.id ?? rate.dimension,
  }))

/** Dimensions of one of two sets of rates alone. Rates of any decision have every dimension of their version. */
function findApart(before: FrozenRate[], after: FrozenRate[]): Set<string> {
  const [was, is] = [before, after].map((rates) => new Set(rates.map(({ dimension }) => dimension))) as [
    Set<string>,
    Set<string>,
  ]
  return before.length > 0 && after.length > 0 ? was.symmetricDifference(is) : new Set()
}

const keyOf = ({ dimension, id }: { dimension: string; id: string }): string => `${dimension}\n${id}`

/** A rate as rates.csv prints it: six decimals. */
const asPrinted = (share: number | null): number | null => (share === null ? null : Number(share.toFixed(6)))

/** The rates of the present corpus in the shape of a frozen file. */
export function toFrozen(corpus: Corpus): FrozenRate[] {
  return toOneWayRows(corpus).map(({ dimension, id, rate: { decided, overturned, letters, rate, low, high } }) => ({
    dimension,
    id,
    decided,
    overturned,
    letters,
    rate: asPrinted(rate),
    low: asPrinted(low),
    high: asPrinted(high),
  }))
}

const countsOf = ({ decided, overturned, letters, rate }: FrozenRate): string =>
  [decided, overturned, letters, rate].join()

/**
 * Compares two sets of rates value by value. Each list has the larger groups first, by their decisions in the later
 * set or else in the earlier one, then goes by dimension and id; the rate of all decisions is not among them.
 */
export function compareRates(before: FrozenRate[], after: FrozenRate[]): RateChanges {
  const [was, is] = [asNamedNow(before), asNamedNow(after)]
  const apart = findApart(was, is)
  const earlier = new Map(was.map((rate) => [keyOf(rate), rate]))
  const later = new Map(is.map((rate) => [keyOf(rate), rate]))
  const changes = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key): RateChange[] => {
    const [old, now] = [earlier.get(key) ?? null, later.get(key) ?? null]
    const { dimension = '', id = '' } = now ?? old ?? {}
    return dimension === 'all' || apart.has(dimension) ? [] : [{ dimension, id, before: old, after: now }]
  })
  const sizeOf = (change: RateChange): number => (change.after ?? change.before)?.decided ?? 0
  const sorted = changes.sort(
    (a, b) => sizeOf(b) - sizeOf(a) || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0),
  )
  const isSame = (change: RateChange): boolean =>
    change.before !== null && change.after !== null && countsOf(change.before) === countsOf(change.after)
  return {
    moved: sorted.filter((change) => change.before && change.after && !isSame(change)),
    entered: sorted.filter((change) => !change.before),
    left: sorted.filter((change) => !change.after),
    same: sorted.filter(isSame).length,
    apart: [...apart].sort(),
  }
}

/** What two sets of numbers are compared by. */
interface Numbers {
  letters: number
  rates: FrozenRate[]
}

/** One line of a comparison, in words; `–` where one side has nothing. */
interface ChangeLine {
  /** `Treatment: Acupuncture`. */
  what: string
  before: string
  after: string
}

/** Groups to which the same happened: the largest ones, and how many others there are. */
interface ChangeGroup {
  title: string
  lines: ChangeLine[]
  /** `and 12 others`; null where all are listed. */
  rest: string | null
}

/** What changed in the numbers from one release to the next, or to the present. */
export interface ChangeTable {
  /** Letters, decisions and the rate of all of them. */
  whole: ChangeLine[]
  groups: ChangeGroup[]
  /** How many groups have the same numbers on both sides, and which were not compared, in words. */
  same: string
}

const NOTHING = '–'

const sayFrozen = (frozen: FrozenRate | null): string => {
  if (!frozen) return NOTHING
  const counts = formatPart(frozen.overturned, frozen.decided)
  const { rate, low, high } = frozen
  if (rate === null || low === null || high === null) return counts
  return `${counts}, ${formatPercent(rate)} (${formatInterval({ low, high })})`
}

function toWhat({ dimension, id }: RateChange, names: Names): string {
  const known = findDimension(dimension)
  // A later version may have given a dimension up: its name is then shown as the file has it.
  if (!known) return `${dimension}: ${id || 'none'}`
  return `${known.label}: ${id === '' ? known.without : nameOf(names, known.id, id).title}`
}

function toGroup(title: string, changes: RateChange[], names: Names, most: number): ChangeGroup[] {
  if (changes.length === 0) return []
  const rest = changes.length - most
  const lines = changes.slice(0, most).map((change) => ({
    what: toWhat(change, names),
    before: sayFrozen(change.before),
    after: sayFrozen(change.after),
  }))
  return [{ title, lines, rest: rest > 0 ? `and ${formatCount(rest)} other${rest === 1 ? '' : 's'}` : null }]
}

/** Groupings that were not compared, behind a sentence. */
function sayApart(apart: string[]): string {
  if (apart.length === 0) return ''
  const labels = sayList(apart.map((id) => findDimension(id)?.label ?? id))
  return `; not compared, for only one of the two files has ${apart.length === 1 ? 'it' : 'them'}: ${labels}`
}

/** Compares two sets of numbers; of each kind of change the `most` largest groups are listed and the others counted. */
export function toChangeTable(before: Numbers, after: Numbers, names: Names, most: number): ChangeTable {
  const wholeOf = ({ rates }: Numbers) => rates.find(({ dimension }) => dimension === 'all') ?? null
  const [was, is] = [wholeOf(before), wholeOf(after)]
  const { moved, entered, left, same, apart } = compareRates(before.rates, after.rates)
  return {
    whole: [
      { what: 'Letters', before: formatCount(before.letters), after: formatCount(after.letters) },
      { what: 'Decisions', before: formatCount(was?.decided ?? 0), after: formatCount(is?.decided ?? 0) },
      { what: 'Denials overturned', before: sayFrozen(was), after: sayFrozen(is) },
    ],
    groups: [
      ...toGroup('Groups whose numbers moved', moved, names, most),
      ...toGroup('New groups', entered, names, most),
      ...toGroup('Groups that are gone', left, names, most),
    ],
    same: `${formatCount(same)} ${same === 1 ? 'group has' : 'groups have'} the same numbers${sayApart(apart)}`,
  }
}

/** Whether anything differs. */
export const isChanged = ({ whole, groups }: ChangeTable): boolean =>
  groups.length > 0 || whole.some(({ before, after }) => before !== after)

/**
 * What changed in the numbers since the newest release, of each kind of change the `most` largest groups; null where
 * there is no release.
 */
export function toChangesSince(corpus: Corpus, most: number): ChangeTable | null {
  const [last] = corpus.releases
  if (!last) return null
  const present = { letters: corpus.cases.length, rates: toFrozen(corpus) }
  return toChangeTable(last, present, toNames(corpus.taxonomy), most)
}

/** Whether the present corpus, with that digest, has the letters and the numbers of the newest release. */
export function isLastRelease(corpus: Corpus, digest: string): boolean {
  const changes = toChangesSince(corpus, 0)
  return changes !== null && corpus.releases[0]?.corpus === digest && !isChanged(changes)
}
