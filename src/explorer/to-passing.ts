import { type Bits, noRows } from './bits.ts'
import type { CodedColumn } from './coded-column.ts'

/** The rows whose cell has one of the chosen values, given by their places. */
export function toPassing(column: CodedColumn, chosen: ReadonlySet<number>): Bits {
  const { codes, size, offsets, members } = column
  const passes = new Uint8Array(size)
  for (let code = 0; code < size; code++) {
    for (let at = offsets[code] as number; at < (offsets[code + 1] as number); at++) {
      if (chosen.has(members[at] as number)) passes[code] = 1
    }
  }
  const bits = noRows(codes.length)
  for (let at = 0, row = 0; at < bits.length; at++) {
    let word = 0
    const end = Math.min(row + 32, codes.length)
    for (let bit = 0; row < end; row++, bit++) word |= (passes[codes[row] as number] as number) << bit
    bits[at] = word
  }
  return bits
}
