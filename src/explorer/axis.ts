import type { CodedColumn } from './coded-column.ts'

/**
 * One axis of a cross table. Codes that stand at the same places on it are of one class, so that rows can be counted by
 * few classes before they are put into cells.
 */
export interface Axis {
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
