import { type Bits, listWord } from './bits.ts'

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
