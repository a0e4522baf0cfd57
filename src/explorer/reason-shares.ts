import type { LetterSums } from '../rates/letter-sums.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { rateFromSums } from '../rates/rate-from-sums.ts'
import { type Bits, countBits, listRows, subtract } from './bits.ts'
import type { CodedColumn } from './coded-column.ts'
import { OUTCOME } from './explored-dimensions.ts'
import type { FilterEngine } from './filter-engine.ts'
import { type Outcomes, sumRows } from './group-sums.ts'
import { toPassing } from './to-passing.ts'

/** A reason's share of one side's decisions in which a reason was read; not a rate of overturned denials. */
export interface ReasonShare {
  value: string
  /** `overturned` is the number of decisions that give the reason, `decided` those of which it is a share. */
  share: RateNumbers
}

/** The reasons of one side of the outcome within a selection. */
export interface SideShares {
  side: 'upheld' | 'overturned'
  decided: number
  letters: number
  /** Decisions of the side in which no reason was read; they stand outside the shares. */
  unread: number
  shares: ReasonShare[]
}

/** For each value of a column, sums over letters in which having the value takes the place of being overturned. */
function sumHaving({ letters }: Outcomes, rows: number[], column: CodedColumn, all: LetterSums): LetterSums[] {
  const { codes, offsets, members, values } = column
  const sums = values.map(() => ({ ...all, overturned: 0, overturnedSquared: 0, product: 0 }))
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const letter = letters[rows[start] as number]
    const own = new Map<number, number>()
    for (end = start; end < rows.length && letters[rows[end] as number] === letter; end++) {
      const code = codes[rows[end] as number] as number
      for (let at = offsets[code] as number; at < (offsets[code + 1] as number); at++) {
        own.set(members[at] as number, (own.get(members[at] as number) ?? 0) + 1)
      }
    }
    for (const [place, a] of own) {
      const sum = sums[place] as LetterSums
      sum.overturned += a
      sum.overturnedSquared += a * a
      sum.product += a * (end - start)
    }
  }
  return sums
}

/** Reasons stand on one side of the outcome, so each is a share of its side's decisions in which a reason was read. */
export function toReasonShares(engine: FilterEngine, outcomes: Outcomes, selection: Bits): SideShares[] {
  const column = engine.columnOf('reason')
  const outcome = engine.columnOf(OUTCOME)
  const unread = toPassing(column, new Set([0]))
  return (['overturned', 'upheld'] as const).map((side) => {
    const others = outcome.values.flatMap((value, place) => (value === side ? [] : [place]))
    const own = subtract(selection, toPassing(outcome, new Set(others)))
    const read = subtract(own, unread)
    const all = sumRows(outcomes, read)
    const sums = sumHaving(outcomes, listRows(read, 0, engine.rows), column, all)
    return {
      side,
      decided: all.decided,
      letters: all.letters,
      unread: countBits(own) - all.decided,
      shares: sums.flatMap((sum, place) =>
        sum.overturned ? [{ value: column.values[place] as string, share: rateFromSums(sum) }] : [],
      ),
    }
  })
}
