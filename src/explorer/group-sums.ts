import type { LetterSums } from '../rates/letter-sums.ts'
import { type Bits, listWord } from './bits.ts'
import type { CodedColumn } from './coded-column.ts'

/** What a rate needs of every row: its letter, and whether the denial was overturned. A letter's rows stand together. */
export interface RowOutcomes {
  /** Counted from 1. */
  letters: Int32Array
  /** 1 where overturned. */
  overturned: Uint8Array
}

/** And how alike the decisions of one letter are in the whole corpus, by which every interval goes. */
export interface Outcomes extends RowOutcomes {
  likeness: number
}

// What is counted of a group while its rows pass by, one number after another.
const LAST = 0 // the last letter that it had a row of,
const OWN = 1 // how many rows of that letter,
const OWN_OVERTURNED = 2 // and how many of these overturned
const DECIDED = 3
const OVERTURNED = 4
// And of rows whose letter had a row in the group before them.
const FOLLOWING = 5
const DECIDED_PAIRS = 6
const OVERTURNED_PAIRS = 7
const PRODUCT = 8
const STEP = 16

/** The sums of some groups: those of a block of rows, and those of the blocks before it, which can be larger. */
interface Tally {
  counts: Int32Array
  before: Float64Array
}

const toTally = (groups: number): Tally => ({
  counts: new Int32Array(groups * STEP),
  before: new Float64Array(groups * STEP),
})

/** Puts the sums of a block to those before it. */
function close({ counts, before }: Tally) {
  for (let group = 0; group < counts.length; group += STEP) {
    for (let which = DECIDED; which <= PRODUCT; which++) {
      ;(before[group + which] as number) += counts[group + which] as number
      counts[group + which] = 0
    }
  }
}

/** Σ m² is Σ m and twice the pairs of rows that a letter has in the group. */
function toSums({ before }: Tally, group: number): LetterSums {
  const of = (which: number) => before[group * STEP + which] as number
  return {
    letters: of(DECIDED) - of(FOLLOWING),
    decided: of(DECIDED),
    overturned: of(OVERTURNED),
    decidedSquared: of(DECIDED) + 2 * of(DECIDED_PAIRS),
    overturnedSquared: of(OVERTURNED) + 2 * of(OVERTURNED_PAIRS),
    product: of(OVERTURNED) + of(PRODUCT),
  }
}

/** Adds a row without a branch: whether it is of the letter that the group had last can't be guessed. */
function addRow(counts: Int32Array, group: number, letter: number, overturned: number) {
  const at = group * STEP
  const other = (counts[at + LAST] as number) - letter
  // All ones where the letter is the same, else 0.
  const same = ~((other | -other) >> 31)
  const m = (counts[at + OWN] as number) & same
  const a = (counts[at + OWN_OVERTURNED] as number) & same
  counts[at + LAST] = letter
  counts[at + OWN] = m + 1
  counts[at + OWN_OVERTURNED] = a + overturned
  ;(counts[at + DECIDED] as number) += 1
  ;(counts[at + OVERTURNED] as number) += overturned
  ;(counts[at + FOLLOWING] as number) -= same
  ;(counts[at + DECIDED_PAIRS] as number) += m
  ;(counts[at + OVERTURNED_PAIRS] as number) += -overturned & a
  // (a + o)(m + 1) − a·m, less the one that every overturned row adds.
  ;(counts[at + PRODUCT] as number) += a + (-overturned & m)
}

function addCodes(tally: Tally, outcomes: Outcomes, codes: CodedColumn['codes'], list: Int32Array, length: number) {
  const { counts } = tally
  const { letters, overturned } = outcomes
  for (let at = 0; at < length; at++) {
    const row = list[at] as number
    addRow(counts, codes[row] as number, letters[row] as number, overturned[row] as number)
  }
}

function addValues(tally: Tally, outcomes: Outcomes, column: CodedColumn, list: Int32Array, length: number) {
  const { counts } = tally
  const { letters, overturned } = outcomes
  const { codes, offsets, members } = column
  for (let at = 0; at < length; at++) {
    const row = list[at] as number
    const code = codes[row] as number
    const letter = letters[row] as number
    const isOverturned = overturned[row] as number
    const end = offsets[code + 1] as number
    for (let member = offsets[code] as number; member < end; member++) {
      addRow(counts, members[member] as number, letter, isOverturned)
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
  if (!byLetter) {
    eachBlock(rows, (length) => {
      addValues(tally, outcomes, column, list, length)
      close(tally)
    })
    return values.map((_, group) => toSums(tally, group))
  }
  const byCode = toTally(size)
  eachBlock(rows, (length) => addCodes(byCode, outcomes, codes, list, length))
  close(byCode)
  for (let code = 0; code < size; code++) {
    if (byCode.before[code * STEP + DECIDED] === 0) continue
    for (let at = offsets[code] as number; at < (offsets[code + 1] as number); at++) {
      const group = members[at] as number
      for (let which = DECIDED; which <= PRODUCT; which++) {
        ;(tally.before[group * STEP + which] as number) += byCode.before[code * STEP + which] as number
      }
    }
  }
  return values.map((_, group) => toSums(tally, group))
}

/** The sums of rows that were seen so far, and in the last three places the last letter, its m and its a. */
function addRun(sums: Float64Array, { letters, overturned }: RowOutcomes, length: number) {
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

export function sumRows(outcomes: RowOutcomes, rows: Bits): LetterSums {
  const sums = new Float64Array(8)
  let decided = 0
  eachBlock(rows, (length) => {
    decided += length
    addRun(sums, outcomes, length)
  })
  const [letters = 0, overturned = 0, decidedSquared = 0, overturnedSquared = 0, product = 0] = sums
  return { letters, decided, overturned, decidedSquared, overturnedSquared, product }
}
