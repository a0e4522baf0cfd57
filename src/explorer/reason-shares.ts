import type { LetterSums } from '../rates/letter-sums.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { rateFromSums } from '../rates/rate-from-sums.ts'
import { type Bits, listWord } from './bits.ts'
import type { CodedColumn } from './coded-column.ts'
import { REASON } from './explored-dimensions.ts'
import type { FilterEngine } from './filter-engine.ts'
import type { Outcomes } from './group-sums.ts'

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

const SIDES = ['upheld', 'overturned'] as const

/** What is counted of both sides, those upheld first: in all, by code, and by value. */
interface Tally {
  letters: [number, number]
  decided: [number, number]
  decidedSquared: [number, number]
  counts: Int32Array
  products: Float64Array
  pairs: Float64Array
}

// What is kept of a value while letters pass by: the last letter that had it, how many of its rows, and pairs of rows.
const LAST = 0
const OWN = 1
const PAIRS = 2
const STEP = 4

let rows = new Int32Array(0)

/** The rows of a set in their order, in a buffer that lives on; returns how many. */
function listAll(bits: Bits): number {
  if (rows.length < bits.length * 32) rows = new Int32Array(bits.length * 32)
  let length = 0
  for (let at = 0; at < bits.length; at++) length = listWord(rows, length, at << 5, bits[at] as number)
  return length
}

/**
 * Counts both sides of a selection, letter by letter. What has a value, and its product with the letter's decisions on
 * the side, is added by code; only squares need value by value, and only where a letter has several decisions there.
 */
function countSides({ letters, overturned }: Outcomes, selection: Bits, column: CodedColumn): Tally {
  const { codes, offsets, members, size, values } = column
  const isRead = Uint8Array.from({ length: size }, (_, code) => (members[offsets[code] as number] === 0 ? 0 : 1))
  const counts = new Int32Array(2 * size)
  const products = new Float64Array(2 * size)
  const state = new Int32Array(2 * values.length * STEP)
  const pairs = new Float64Array(2 * values.length)
  let [upheldLetters, overturnedLetters, upheld, overturnedOnes, upheldSquared, overturnedSquared] = [0, 0, 0, 0, 0, 0]
  const length = listAll(selection)
  const list = rows
  for (let start = 0, end = 0; start < length; start = end) {
    const letter = letters[list[start] as number] as number
    let both = 0
    let a = 0
    for (end = start; end < length; end++) {
      const row = list[end] as number
      if (letters[row] !== letter) break
      const read = isRead[codes[row] as number] as number
      a += read & (overturned[row] as number)
      both += read
    }
    const m = both - a
    upheldLetters += m > 0 ? 1 : 0
    overturnedLetters += a > 0 ? 1 : 0
    upheld += m
    overturnedOnes += a
    upheldSquared += m * m
    overturnedSquared += a * a
    for (let at = start; at < end; at++) {
      const row = list[at] as number
      const code = codes[row] as number
      const side = overturned[row] as number
      const onSide = m + side * (a - m)
      ;(counts[side * size + code] as number)++
      ;(products[side * size + code] as number) += onSide
      if (onSide < 2) continue
      const first = side * values.length
      const stop = offsets[code + 1] as number
      for (let member = offsets[code] as number; member < stop; member++) {
        const value = (first + (members[member] as number)) * STEP
        const other = (state[value + LAST] as number) - letter
        // Without a branch, which could not be guessed: how many of the letter's rows had the value before.
        const seen = (state[value + OWN] as number) & ~((other | -other) >> 31)
        state[value + LAST] = letter
        state[value + OWN] = seen + 1
        ;(state[value + PAIRS] as number) += seen
      }
    }
  }
  for (let value = 0; value < pairs.length; value++) pairs[value] = state[value * STEP + PAIRS] as number
  return {
    letters: [upheldLetters, overturnedLetters],
    decided: [upheld, overturnedOnes],
    decidedSquared: [upheldSquared, overturnedSquared],
    counts,
    products,
    pairs,
  }
}

/** For each value, the sums over a side's letters in which having the value takes the place of being overturned. */
function toSums(tally: Tally, side: 0 | 1, { size, values, offsets, members }: CodedColumn): LetterSums[] {
  const [letters, decided, decidedSquared] = [tally.letters[side], tally.decided[side], tally.decidedSquared[side]]
  const sums = values.map((_, value) => {
    const squares = 2 * (tally.pairs[side * values.length + value] as number)
    return { letters, decided, decidedSquared, overturned: 0, overturnedSquared: squares, product: 0 }
  })
  for (let code = 0; code < size; code++) {
    const count = tally.counts[side * size + code] as number
    for (let at = offsets[code] as number; at < (offsets[code + 1] as number); at++) {
      const sum = sums[members[at] as number] as LetterSums
      sum.overturned += count
      sum.overturnedSquared += count
      sum.product += tally.products[side * size + code] as number
    }
  }
  return sums
}

/** Reasons are counted by the outcome they support: each is a share of its side's decisions in which a reason was read. */
export function toReasonShares(engine: FilterEngine, outcomes: Outcomes, selection: Bits): SideShares[] {
  const column = engine.columnOf(REASON)
  const tally = countSides(outcomes, selection, column)
  return ([1, 0] as const).map((side) => {
    const [unread, ...sums] = toSums(tally, side, column)
    return {
      side: SIDES[side],
      decided: tally.decided[side],
      letters: tally.letters[side],
      unread: unread?.overturned ?? 0,
      shares: sums.flatMap((sum, at) =>
        sum.overturned ? [{ value: column.values[at + 1] as string, share: rateFromSums(sum, outcomes.likeness) }] : [],
      ),
    }
  })
}
