/** A set of rows, one bit each, 32 to a word; bits behind the last row are 0. Sets are made, never changed. */
export type Bits = Int32Array

const toWords = (rows: number) => (rows + 31) >>> 5

export const noRows = (rows: number): Bits => new Int32Array(toWords(rows))

export function allRows(rows: number): Bits {
  const bits = new Int32Array(toWords(rows)).fill(-1)
  if (rows & 31) bits[bits.length - 1] = -1 >>> (32 - (rows & 31))
  return bits
}

/** How many bits of a 32-bit word are 1. */
function countWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** How many rows are in a set. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) count += countWord(bits[at] as number)
  return count
}

/** How many rows are in one of two sets and not in the other. */
export function countDifferent(a: Bits, b: Bits): number {
  let count = 0
  for (let at = 0; at < a.length; at++) count += countWord((a[at] as number) ^ (b[at] as number))
  return count
}

/** The rows that are in every one of some sets; `all` where there is none. */
export function intersect(all: Bits, sets: Bits[]): Bits {
  const [first, ...others] = sets
  if (!first) return all
  if (!others.length) return first
  const both = first.slice()
  for (const other of others) for (let at = 0; at < both.length; at++) (both[at] as number) &= other[at] as number
  return both
}

/** The rows of one set that are not in another. */
export function subtract(from: Bits, taken: Bits): Bits {
  const left = from.slice()
  for (let at = 0; at < left.length; at++) (left[at] as number) &= ~(taken[at] as number)
  return left
}

/** Whether a row is in a set. */
export const hasRow = (bits: Bits, row: number): boolean => (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1

/** The first rows of a set in their order, from the `skip`th on, at most `most` of them. */
export function listRows(bits: Bits, skip: number, most: number): number[] {
  const rows: number[] = []
  let passed = 0
  for (let at = 0; at < bits.length && rows.length < most; at++) {
    let word = bits[at] as number
    if (passed + countWord(word) <= skip) passed += countWord(word)
    else {
      for (; word !== 0 && rows.length < most; word &= word - 1) {
        if (passed++ >= skip) rows.push((at << 5) + 31 - Math.clz32(word & -word))
      }
    }
  }
  return rows
}

/**
 * Writes the numbers of the rows that a word of bits holds into a list, from `length` on; returns the new length.
 * `first` is the row of the word's lowest bit.
 */
export function listWord(rows: Int32Array, length: number, first: number, word: number): number {
  let to = length
  if (word === -1) {
    for (let row = first; row < first + 32; row++) rows[to++] = row
    return to
  }
  for (let left = word; left !== 0; left &= left - 1) rows[to++] = first + 31 - Math.clz32(left & -left)
  return to
}

/** A column's codes and how many rows have each; the counts are changed in place. */
export interface CodeCounts {
  codes: Uint16Array | Uint32Array
  counts: Int32Array
}

/** Words that are looked at together, so that their rows' numbers stay in the processor's nearest memory. */
const BLOCK = 128
const added = new Int32Array(BLOCK * 32)
const taken = new Int32Array(BLOCK * 32)

/** Neighbours often have one code; two halves of the counts, taken in turn, keep one from waiting for the other. */
function addRun(codes: Uint16Array | Uint32Array, counts: Int32Array, start: number, end: number) {
  for (let row = start; row < end; row++) (counts[codes[row] as number] as number)++
}

function addListed(codes: Uint16Array | Uint32Array, counts: Int32Array, rows: Int32Array, length: number) {
  for (let at = 0; at < length; at++) (counts[codes[rows[at] as number] as number] as number)++
}

function takeListed(codes: Uint16Array | Uint32Array, counts: Int32Array, rows: Int32Array, length: number) {
  for (let at = 0; at < length; at++) (counts[codes[rows[at] as number] as number] as number)--
}

/**
 * Moves counts from one set of rows to another: only the rows in which the two differ are looked at. Counts of `from`
 * become counts of `to`.
 */
export function moveCounts(columns: CodeCounts[], from: Bits, to: Bits): void {
  for (let block = 0; block < to.length; block += BLOCK) {
    const end = Math.min(block + BLOCK, to.length)
    let more = 0
    let less = 0
    for (let at = block; at < end; at++) {
      const different = (from[at] as number) ^ (to[at] as number)
      if (different === 0) continue
      more = listWord(added, more, at << 5, different & (to[at] as number))
      less = listWord(taken, less, at << 5, different & (from[at] as number))
    }
    if (more === 0 && less === 0) continue
    for (const { codes, counts } of columns) {
      if (more === BLOCK * 32) addRun(codes, counts, block << 5, end << 5)
      else if (more > 0) addListed(codes, counts, added, more)
      if (less > 0) takeListed(codes, counts, taken, less)
    }
  }
}
