import type { LetterSums } from '../rates/letter-sums.ts'
import type { Bits } from './bits.ts'
import type { CodedColumn } from './coded-column.ts'
import { listWord } from './list-word.ts'

/** What a rate needs of every row: its letter, and whether the denial was overturned. A letter's rows stand together. */
export interface Outcomes {
  /** Counted from 1. */
  letters: Int32Array
  /** 1 where overturned. */
  overturned: Uint8Array
}

// What is counted of a group while its rows pass by, one number after another.
const LAST = 0 // the last letter that it had a row of,
const OWN = 1 // how many rows of that letter,
const OWN_OVERTURNED = 2 // and how many of these overturned
const DECIDED = 3
const OVERTURNED = 4
const STEP = 8

// What is counted of the rows whose letter had a row in the group before them.
const FOLLOWING = 0
const DECIDED_PAIRS = 1
const OVERTURNED_PAIRS = 2
const PRODUCT = 3
const PAIRS = 4

/** The sums of some groups. Most rows are the first of their letter in their group, and add to `counts` alone. */
interface Tally {
  counts: Int32Array
  pairs: Float64Array
}

const toTally = (groups: number): Tally => ({
  counts: new Int32Array(groups * STEP),
  pairs: new Float64Array(groups * PAIRS),
})

/** Σ m² is Σ m and twice the pairs of rows that a letter has in the group. */
function toSums({ counts, pairs }: Tally, group: number): LetterSums {
  const decided = counts[group * STEP + DECIDED] as number
  const overturned = counts[group * STEP + OVERTURNED] as number
  const of = (which: number) => pairs[group * PAIRS + which] as number
  return {
    letters: decided - of(FOLLOWING),
    decided,
    overturned,
    decidedSquared: decided + 2 * of(DECIDED_PAIRS),
    overturnedSquared: overturned + 2 * of(OVERTURNED_PAIRS),
    product: overturned + of(PRODUCT),
  }
}

function addRow(counts: Int32Array, pairs: Float64Array, group: number, letter: number, overturned: number) {
  const at = group * STEP
  ;(counts[at + DECIDED] as number)++
  ;(counts[at + OVERTURNED] as number) += overturned
  if (counts[at + LAST] !== letter) {
    counts[at + LAST] = letter
    counts[at + OWN] = 1
    counts[at + OWN_OVERTURNED] = overturned
    return
  }
  const m = counts[at + OWN] as number
  const a = counts[at + OWN_OVERTURNED] as number
  counts[at + OWN] = m + 1
  counts[at + OWN_OVERTURNED] = a + overturned
  const pair = group * PAIRS
  ;(pairs[pair + FOLLOWING] as number)++
  ;(pairs[pair + DECIDED_PAIRS] as number) += m
  ;(pairs[pair + OVERTURNED_PAIRS] as number) += overturned * a
  // (a + o)(m + 1) − a·m, less the one that every overturned row adds.
  ;(pairs[pair + PRODUCT] as number) += a + overturned * m
}

function addCodes(tally: Tally, outcomes: Outcomes, codes: CodedColumn['codes'], list: Int32Array, length: number) {
  const { counts, pairs } = tally
  const { letters, overturned } = outcomes
  for (let at = 0; at < length; at++) {
    const row = list[at] as number
    addRow(counts, pairs, codes[row] as number, letters[row] as number, overturned[row] as number)
  }
}

function addValues(tally: Tally, outcomes: Outcomes, column: CodedColumn, list: Int32Array, length: number) {
  const { counts, pairs } = tally
  const { letters, overturned } = outcomes
  const { codes, offsets, members } = column
  for (let at = 0; at < length; at++) {
    const row = list[at] as number
    const code = codes[row] as number
    const letter = letters[row] as number
    const isOverturned = overturned[row] as number
    const end = offsets[code + 1] as number
    for (let member = offsets[code] as number; member < end; member++) {
      addRow(counts, pairs, members[member] as number, letter, isOverturned)
    }
  }
}

const BLOCK = 128
const list = new Int32Array(BLOCK * 32)

/** Calls `see` for each block of words that holds rows; they are in `list` up to a length. */
function eachBlock(rows: Bits, see: (length: number) => void) {
  for (let block = 0; block < rows.length; block += BLOCK) {
    const end = Math.min(block + BLOCK, rows.length)
    let length = 0
    for (let at = block; at < end; at++) length = listWord(list, length, at << 5, rows[at] as number)
    if (length > 0) see(length)
  }
}

/**
 * The sums over the letters of some rows for each value of a column, by the value's place; rows may overlap. Where all
 * rows of a letter share one code, as its reviewer's states do, letters are counted by code, and values made of codes.
 */
export function sumGroups(outcomes: Outcomes, rows: Bits, column: CodedColumn): LetterSums[] {
  const { codes, size, offsets, members, values, byLetter } = column
  const tally = toTally(values.length)
  if (!byLetter) eachBlock(rows, (length) => addValues(tally, outcomes, column, list, length))
  else {
    const byCode = toTally(size)
    eachBlock(rows, (length) => addCodes(byCode, outcomes, codes, list, length))
    for (let code = 0; code < size; code++) {
      if (byCode.counts[code * STEP + DECIDED] === 0) continue
      for (let at = offsets[code] as number; at < (offsets[code + 1] as number); at++) {
        const group = members[at] as number
        for (let which = 0; which < STEP; which++) {
          ;(tally.counts[group * STEP + which] as number) += byCode.counts[code * STEP + which] as number
        }
        for (let which = 0; which < PAIRS; which++) {
          ;(tally.pairs[group * PAIRS + which] as number) += byCode.pairs[code * PAIRS + which] as number
        }
      }
    }
  }
  return values.map((_, group) => toSums(tally, group))
}

/** The sums of rows that were seen so far, and in the last three places the last letter, its m and its a. */
function addRun(sums: Float64Array, { letters, overturned }: Outcomes, length: number) {
  let last = sums[5] as number
  let m = sums[6] as number
  let a = sums[7] as number
  let k = 0
  let x = 0
  let mm = 0
  let aa = 0
  let am = 0
  for (let at = 0; at < length; at++) {
    const row = list[at] as number
    const letter = letters[row] as number
    const isOverturned = overturned[row] as number
    // All ones where the row is of the last row's letter, else 0: which of the two can't be guessed by a branch.
    const same = ~(((letter - last) | (last - letter)) >> 31)
    m &= same
    a &= same
    k = (k + 1 + same) | 0
    x = (x + isOverturned) | 0
    mm = (mm + 2 * m + 1) | 0
    aa = (aa + (-isOverturned & (2 * a + 1))) | 0
    am = (am + a + (-isOverturned & (m + 1))) | 0
    m = (m + 1) | 0
    a = (a + isOverturned) | 0
    last = letter
  }
  ;[k, x, mm, aa, am].forEach((sum, at) => {
    ;(sums[at] as number) += sum
  })
  sums.set([last, m, a], 5)
}

/** The sums over the letters of some rows. */
export function sumRows(outcomes: Outcomes, rows: Bits): LetterSums {
  const sums = new Float64Array(8)
  let decided = 0
  eachBlock(rows, (length) => {
    decided += length
    addRun(sums, outcomes, length)
  })
  const [letters = 0, overturned = 0, decidedSquared = 0, overturnedSquared = 0, product = 0] = sums
  return { letters, decided, overturned, decidedSquared, overturnedSquared, product }
}
