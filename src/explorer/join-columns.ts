import type { CodedColumn } from './coded-column.ts'

/** More different codes than this are not worth counting together: their counts would leave the nearest memory. */
const MOST_CODES = 4096
/** The most pairs of codes for which it is tried. */
const MOST_PAIRS = 4_000_000

/** A column on other codes, each of which stands for one of its own: `ownOf[code]`. */
function onCodes(column: CodedColumn, codes: CodedColumn['codes'], ownOf: number[]): CodedColumn {
  const lists = ownOf.map((own) => column.members.subarray(column.offsets[own], column.offsets[own + 1]))
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach((list, code) => {
    offsets[code + 1] = (offsets[code] as number) + list.length
  })
  const members = new Uint32Array(offsets.at(-1) as number)
  lists.forEach((list, code) => {
    members.set(list, offsets[code])
  })
  return { ...column, codes, size: ownOf.length, offsets, members }
}

/**
 * Columns that share one array of codes, and one more: all of them on an array of codes that tells the values of each.
 * A treatment has one category, and six bands of age go with two sexes: what is counted once for their codes is counted
 * for all of them. Null where there would be too many codes, or where only some are alike for all rows of a letter.
 */
export function joinColumns(shared: CodedColumn[], column: CodedColumn): CodedColumn[] | null {
  const [first] = shared
  if (!first || first.byLetter !== column.byLetter || first.size * column.size > MOST_PAIRS) return null
  const codeOf = new Int32Array(first.size * column.size)
  const codes = new Uint16Array(first.codes.length)
  const pairs: number[] = []
  for (let row = 0; row < codes.length; row++) {
    const pair = (first.codes[row] as number) * column.size + (column.codes[row] as number)
    if (codeOf[pair] === 0) {
      if (pairs.length === MOST_CODES) return null
      codeOf[pair] = pairs.push(pair)
    }
    codes[row] = (codeOf[pair] as number) - 1
  }
  const firstOf = pairs.map((pair) => Math.floor(pair / column.size))
  const ownOf = pairs.map((pair) => pair % column.size)
  return [...shared.map((one) => onCodes(one, codes, firstOf)), onCodes(column, codes, ownOf)]
}
