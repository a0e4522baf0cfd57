import type { Axis } from './axis.ts'
import type { CellTable } from './cell-rule.ts'

/** Tables of more cells than this are not worked out. */
const MOST_CELLS = 300_000
const MOST_CLASSES = 1_000_000

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
function toKeys(rows: number, axes: readonly Axis[]): Int32Array {
  const keys = new Int32Array(rows)
  const steps = axes.map((_, at) => multiply(axes.slice(at + 1).map(({ places }) => places.length)))
  for (const [codes, own] of Map.groupBy(axes.entries(), ([, axis]) => axis.codes)) {
    const keyOf = Int32Array.from({ length: own[0]?.[1].classOf.length ?? 0 }, (_, code) =>
      own.reduce((key, [at, { classOf }]) => key + (classOf[code] as number) * (steps[at] as number), 0),
    )
    for (let row = 0; row < rows; row++) (keys[row] as number) += keyOf[codes[row] as number] as number
  }
  return keys
}

function countClasses(keys: Int32Array, { codes, classOf, places }: Axis, counts: Int32Array) {
  const { length } = places
  for (let row = 0; row < keys.length; row++) {
    ;(counts[(keys[row] as number) * length + (classOf[codes[row] as number] as number)] as number)++
  }
}

/** The places on each axis of a key. */
function toPlaces(axes: readonly Axis[], key: number): number[][] {
  let left = key
  return axes
    .toReversed()
    .map(({ places }) => {
      const found = places[left % places.length] as number[]
      left = Math.floor(left / places.length)
      return found
    })
    .reverse()
}

/** Nothing is known of one place but that everything stands there. */
const toWholeAxis = (codes: Axis['codes'], size: number): Axis => ({
  codes,
  size: 1,
  classOf: new Uint16Array(size),
  places: [[0]],
  choice: [0],
})

/** Crosses some axes over so many rows. */
export function toCrossing(rows: number, axes: readonly Axis[]): Crossing {
  const classes = multiply(axes.map(({ places }) => places.length))
  const keys = toKeys(classes <= MOST_CLASSES ? rows : 0, axes)
  const [first] = axes as [Axis]
  return {
    axes,
    table(column) {
      const by = column ?? toWholeAxis(first.codes, first.classOf.length)
      const sizes = [...axes.slice(0, -1), by, ...axes.slice(-1)].map(({ size }) => size)
      const width = by.places.length
      if (classes * width > MOST_CLASSES || multiply(sizes) > MOST_CELLS) return null
      const counted = new Int32Array(classes * width)
      countClasses(keys, by, counted)
      const counts = new Int32Array(multiply(sizes))
      for (let key = 0; key < classes; key++) {
        const places = toPlaces(axes, key)
        for (let own = 0; own < width; own++) {
          const count = counted[key * width + own] as number
          if (count === 0) continue
          const cells = [...places.slice(0, -1), by.places[own] as number[], ...places.slice(-1)].reduce<number[]>(
            (all, at, axis) => all.flatMap((cell) => at.map((place) => cell * (sizes[axis] as number) + place)),
            [0],
          )
          for (const cell of cells) (counts[cell] as number) += count
        }
      }
      return { counts, sizes: column ? sizes : sizes.filter((_, axis) => axis !== axes.length - 1) }
    },
  }
}
