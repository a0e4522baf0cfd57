import { type Bits, noRows } from './bits.ts'

/** A cell of a column as a file holds it: absent is null or an empty list. */
export type RawCell = string | number | string[] | null | undefined

/**
 * One dimension of all rows in small whole numbers. A row's code stands for the whole of its cell: for a column of
 * lists each different list has a code of its own, so that counting lists costs no more than counting single values.
 */
export interface CodedColumn {
  codes: Uint16Array | Uint32Array
  /** How many different codes there are. */
  size: number
  /** The values; the first is the empty one, which stands for not read, not stated, or not classified. */
  values: string[]
  /** The values of code c are `members` from `offsets[c]` to `offsets[c + 1]`: places in `values`, at least one. */
  offsets: Uint32Array
  members: Uint32Array
  /** Whether all rows of a letter have one code. */
  byLetter: boolean
}

const MOST_SMALL = 65_536

/** Takes the cells of a column in the order of its rows and makes the coded column of them. */
export function toCoder(rows: number) {
  let codes: Uint16Array | Uint32Array = new Uint16Array(rows)
  const values = ['']
  const placeOf = new Map([['', 0]])
  const lists: number[][] = []
  const codeOf = new Map<string, number>()
  let row = 0

  const place = (value: string): number => {
    const known = placeOf.get(value)
    if (known !== undefined) return known
    placeOf.set(value, values.length)
    return values.push(value) - 1
  }
  const addCode = (key: string, list: string[]): number => {
    const code = lists.push(list.length ? [...new Set(list)].map(place) : [0]) - 1
    codeOf.set(key, code)
    if (code === MOST_SMALL) codes = Uint32Array.from(codes)
    return code
  }
  return {
    /** Adds the next row. */
    add(cell: RawCell) {
      const key = cell == null ? '' : Array.isArray(cell) ? cell.join('\n') : String(cell)
      codes[row++] = codeOf.get(key) ?? addCode(key, Array.isArray(cell) ? cell : key === '' ? [] : [key])
    },
    /** The column, once every row is added; `letters` tells each row's. Throws an Error where rows are missing. */
    finish(letters: Int32Array): CodedColumn {
      if (row !== rows) throw new Error(`a column has ${row} of ${rows} rows`)
      const offsets = new Uint32Array(lists.length + 1)
      lists.forEach((list, code) => {
        offsets[code + 1] = (offsets[code] as number) + list.length
      })
      const byLetter = codes.every((code, at) => at === 0 || letters[at] !== letters[at - 1] || code === codes[at - 1])
      return { codes, size: lists.length, values, offsets, members: Uint32Array.from(lists.flat()), byLetter }
    },
  }
}

/** Counts of codes as counts of values: a row with several values counts under each. */
export function toValueCounts(column: CodedColumn, counts: Int32Array): Int32Array {
  const { size, values, offsets, members } = column
  const found = new Int32Array(values.length)
  for (let code = 0; code < size; code++) {
    const count = counts[code] as number
    if (count === 0) continue
    for (let at = offsets[code] as number; at < (offsets[code + 1] as number); at++) {
      ;(found[members[at] as number] as number) += count
    }
  }
  return found
}

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
