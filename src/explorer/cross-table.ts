import { type Axis, toWholeAxis } from './axis.ts'
import type { CellTable } from './cell-rule.ts'

/** Tables of more cells than this are not worked out. */
const MOST_CELLS = 300_000
const MOST_CLASSES = 65_536

const multiply = (numbers: number[]) => numbers.reduce((product, number) => product * number, 1)

/** Counts of all rows by the classes of some axes, to be crossed with one column after another. */
export interface Crossing {
  axes: readonly Axis[]
  /**
   * Counts in a table of the axes, with that of a column before the last of them; null where it would be too large. A
   * row stands in each cell that its values make.
   */
  table(by: Axis | null): CellTable | null
}

/** The class of each row on all axes at once; axes on the same codes are looked up together. */
function toKeys(rows: number, axes: readonly Axis[]): Uint16Array {
  const keys = new Uint16Array(rows)
  const steps = axes.map((_, at) => multiply(axes.slice(at + 1).map(({ places }) => places.length)))
  for (const [codes, own] of Map.groupBy(axes.entries(), ([, axis]) => axis.codes)) {
    const keyOf = Uint16Array.from({ length: own[0]?.[1].classOf.length ?? 0 }, (_, code) =>
      own.reduce((key, [at, { classOf }]) => key + (classOf[code] as number) * (steps[at] as number), 0),
    )
    for (let row = 0; row < rows; row++) (keys[row] as number) += keyOf[codes[row] as number] as number
  }
  return keys
}

function countClasses(keys: Uint16Array, { codes, classOf, places }: Axis, counts: Int32Array) {
  const { length } = places
  for (let row = 0; row < keys.length; row++) {
    ;(counts[(keys[row] as number) * length + (classOf[codes[row] as number] as number)] as number)++
  }
}

/** Where the rows of a class of all axes stand: the cells of a table of all axes but the last, and places on the last. */
interface Placed {
  before: number[]
  onLast: number[]
}

function toPlaced(axes: readonly Axis[], key: number): Placed {
  let left = key
  const places = axes.toReversed().map((axis) => {
    const own = axis.places[left % axis.places.length] as number[]
    left = Math.floor(left / axis.places.length)
    return own
  })
  const [onLast = [], ...others] = places
  const before = others
    .toReversed()
    .reduce(
      (cells, own, at) => cells.flatMap((cell) => own.map((place) => cell * (axes[at] as Axis).size + place)),
      [0],
    )
  return { before, onLast }
}

/** Crosses some axes over so many rows. */
export function toCrossing(rows: number, axes: readonly Axis[]): Crossing {
  const classes = multiply(axes.map(({ places }) => places.length))
  const fits = classes <= MOST_CLASSES
  const keys = toKeys(fits ? rows : 0, axes)
  const placed = Array.from({ length: fits ? classes : 0 }, (_, key) => toPlaced(axes, key))
  const last = axes.at(-1)?.size ?? 1
  return {
    axes,
    table(column) {
      const by = column ?? toWholeAxis(axes[0] as Axis)
      const outer = axes.slice(0, -1).map(({ size }) => size)
      const width = by.places.length
      const cells = multiply(outer) * by.size * last
      if (!fits || classes * width > MOST_CELLS * 10 || cells > MOST_CELLS) return null
      const counted = new Int32Array(classes * width)
      countClasses(keys, by, counted)
      const counts = new Int32Array(cells)
      for (let key = 0, at = 0; key < classes; key++) {
        const { before, onLast } = placed[key] as Placed
        for (let own = 0; own < width; own++, at++) {
          const count = counted[at] as number
          if (count === 0) continue
          for (const cell of before) {
            for (const place of by.places[own] as number[]) {
              for (const end of onLast) (counts[(cell * by.size + place) * last + end] as number) += count
            }
          }
        }
      }
      return { counts, sizes: [...outer, ...(column ? [by.size] : []), last] }
    },
  }
}
