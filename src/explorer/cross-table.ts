import type { Axis } from './axis.ts'
import type { CellTable } from './cell-rule.ts'
import type { CodedColumn } from './coded-column.ts'

/** Tables of more cells than this are not worked out. */
const MOST_CELLS = 300_000
const MOST_CLASSES = 4_000_000

const multiply = (numbers: number[]) => numbers.reduce((product, number) => product * number, 1)

/** Counts of all rows by the classes of some axes, to be crossed with one column after another. */
export interface Crossing {
  axes: readonly Axis[]
  /**
   * Counts in a table of the axes, that of a column before the last of them; null where it would be too large. A row
   * stands in each cell that its values make.
   */
  table(by: Axis | null): CellTable | null
}

/** Crosses some axes over so many rows. */
export function toCrossing(rows: number, axes: readonly Axis[]): Crossing {
  const classes = multiply(axes.map(({ places }) => places.length))
  const keys = new Int32Array(classes <= MOST_CLASSES ? rows : 0)
  const byCodes = new Map<CodedColumn['codes'] | null, Int32Array>()
  for (const { codes, classOf, places } of classes <= MOST_CLASSES ? axes : []) {
    const step = places.length
    for (let row = 0; row < rows; row++) {
      keys[row] = (keys[row] as number) * step + (classOf[codes[row] as number] as number)
    }
  }

  /** Counts by the classes of the axes, and by the codes that columns share. */
  function countCodes({ codes, size }: { codes: CodedColumn['codes']; size: number }): Int32Array {
    const known = byCodes.get(codes)
    if (known) return known
    const counts = new Int32Array(classes * size)
    for (let row = 0; row < rows; row++) {
      ;(counts[(keys[row] as number) * size + (codes[row] as number)] as number)++
    }
    byCodes.set(codes, counts)
    return counts
  }

  function countKeys(): Int32Array {
    const counts = new Int32Array(classes)
    for (let row = 0; row < rows; row++) (counts[keys[row] as number] as number)++
    return counts
  }

  return {
    axes,
    table(by) {
      const size = by ? by.classOf.length : 1
      const sizes = [...axes.slice(0, -1), ...(by ? [by] : []), ...axes.slice(-1)].map((axis) => axis.size)
      if (classes * size > MOST_CLASSES || multiply(sizes) > MOST_CELLS) return null
      const counted = by ? countCodes({ codes: by.codes, size }) : countKeys()
      const counts = new Int32Array(multiply(sizes))
      const last = sizes.at(-1) as number
      /** The cells of a class of the axes, without the column: those before the last axis, and those on it. */
      const placed = Array.from({ length: classes }, (_, key) => {
        let left = key
        const own = axes.toReversed().map(({ places }) => {
          const found = places[left % places.length] as number[]
          left = Math.floor(left / places.length)
          return found
        })
        const [onLast = [], ...others] = own
        const before = others.toReversed().reduce(
          (cells, places, at) => {
            const step = (axes[at] as Axis).size
            return cells.flatMap((cell) => places.map((place) => cell * step + place))
          },
          [0],
        )
        return { before, onLast }
      })
      const middle = by ? by.size : 1
      for (let key = 0; key < classes; key++) {
        const { before, onLast } = placed[key] as { before: number[]; onLast: number[] }
        for (let code = 0; code < size; code++) {
          const count = counted[key * size + code] as number
          if (count === 0) continue
          for (const place of by ? (by.places[by.classOf[code] as number] as number[]) : [0]) {
            for (const cell of before) {
              for (const end of onLast) (counts[(cell * middle + place) * last + end] as number) += count
            }
          }
        }
      }
      return { counts, sizes }
    },
  }
}
