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
