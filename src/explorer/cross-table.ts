import type { CellTable } from './cell-rule.ts'
import type { CodedColumn } from './coded-column.ts'

/**
 * One axis of a cross table. Codes that stand at the same places on it are of one class, so that rows can be counted by
 * few classes before they are put into cells.
 */
interface Axis {
  codes: CodedColumn['codes']
  /** How many places the axis has. */
  size: number
  /** The class of each code. */
  classOf: Uint16Array
  /** The places of each class; at least one. */
  places: number[][]
  /** The places that the filter covers; all of them where there is none. */
  choice: number[]
}

function toAxis(column: CodedColumn, size: number, choice: number[], placesOf: (own: number[]) => number[]): Axis {
  const { codes, offsets, members } = column
  const places: number[][] = []
  const known = new Map<string, number>()
  const classOf = Uint16Array.from({ length: column.size }, (_, code) => {
    const own = placesOf([...members.subarray(offsets[code], offsets[code + 1])])
    const key = own.join()
    const found = known.get(key) ?? places.push(own) - 1
    known.set(key, found)
    return found
  })
  return { codes, size, classOf, places, choice }
}

const valueAxes = new WeakMap<CodedColumn, Axis>()

/** An axis of all values of a column; made once for each. */
export function toValueAxis(column: CodedColumn): Axis {
  const known = valueAxes.get(column)
  if (known) return known
  const all = column.values.map((_, place) => place)
  const made = toAxis(column, all.length, all, (own) => own)
  valueAxes.set(column, made)
  return made
}

/**
 * A filtered dimension as an axis: every value (`whole`), or the chosen values and the rest. Where values can overlap,
 * the decisions that have only one of the chosen values stand beside: they are what is left when a choice of two is
 * compared with a choice of one.
 */
export function toFilterAxis(column: CodedColumn, chosen: ReadonlySet<number>, whole: boolean): Axis {
  const kept = whole ? column.values.map((_, place) => place) : [...chosen]
  const placeOf = new Map(kept.map((place, at) => [place, at]))
  const rest = kept.length
  const only = rest + 1
  const overlaps = chosen.size > 1 && (column.offsets[column.size] as number) > column.size
  const choice = [...chosen].map((place) => placeOf.get(place) as number)
  const choices = overlaps ? [...choice, ...choice.map((place) => only + place)] : choice
  return toAxis(column, overlaps ? only + kept.length : only, choices, (own) => {
    const places = own.flatMap((place) => placeOf.get(place) ?? [])
    const [alone, second] = own.filter((place) => chosen.has(place))
    const isAlone = overlaps && alone !== undefined && second === undefined
    return [...(places.length ? places : [rest]), ...(isAlone ? [only + (placeOf.get(alone) as number)] : [])]
  })
}

/** An axis on which everything stands at one place. */
export const toWholeAxis = ({ codes, classOf }: Pick<Axis, 'codes' | 'classOf'>): Axis => ({
  codes,
  size: 1,
  classOf: new Uint16Array(classOf.length),
  places: [[0]],
  choice: [0],
})

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
