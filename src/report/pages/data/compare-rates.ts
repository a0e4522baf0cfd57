import type { Corpus } from '../../../corpus/corpus.ts'
import { dimensionsIn, findByAnyName } from '../../../dimensions/dimensions.ts'
import type { RateRow } from '../../../tables/rates.ts'

/** One row of a frozen rates.csv. */
export type FrozenRate = Corpus['releases'][number]['rates'][number]

/** What became of one value of one dimension from one set of rates to another; null on the side where it is not. */
export interface RateChange {
  dimension: string
  /** As in rates.csv; empty for not read or not classified. */
  id: string
  before: FrozenRate | null
  after: FrozenRate | null
}

/** Everything that differs between two sets of rates, and how many values do not. */
export interface RateChanges {
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
export function toFrozen(rows: RateRow[]): FrozenRate[] {
  return rows.map(({ dimension, id, rate: { decided, overturned, letters, rate, low, high } }) => ({
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
