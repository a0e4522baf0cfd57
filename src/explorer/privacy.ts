import { type CellTable, type Hidden, hideCells, hideTogether } from './cell-rule.ts'
import { type Crossing, toCrossing, toFilterAxis, toValueAxis, toWholeAxis } from './cross-table.ts'
import { isPersonal, OUTCOME } from './explored-dimensions.ts'
import type { FilterEngine } from './filter-engine.ts'

/** What may not be shown of a group of decisions: its size, or how many of them were overturned. */
export interface Secrecy {
  decided: Hidden | null
  overturned: Hidden | null
}

/** Says of each value of a list, by its place, or of the selection as a whole what of it may not be shown. */
export type Secrecies = (place: number) => Secrecy

const open: Secrecies = () => ({ decided: null, overturned: null })
const closed: Secrecies = () => ({ decided: 'withheld', overturned: 'withheld' })

/** The cells that a choice of places on each axis covers. */
function toCells(sizes: readonly number[], choices: readonly (readonly number[])[]): number[] {
  return choices.reduce<number[]>(
    (cells, places, at) => cells.flatMap((cell) => places.map((place) => cell * (sizes[at] as number) + place)),
    [0],
  )
}

/** A table without its last axis. */
function sumLast({ counts, sizes }: CellTable): CellTable {
  const last = sizes.at(-1) as number
  const sums = new Int32Array(counts.length / last)
  for (let cell = 0; cell < counts.length; cell++) (sums[Math.floor(cell / last)] as number) += counts[cell] as number
  return { counts: sums, sizes: sizes.slice(0, -1) }
}

/** The rule under the filters that are set. */
export interface Privacy {
  /** Whether two of the four are combined, by filters and by a dimension that divides. */
  isCombined(by: string | null): boolean
  /** For the selection, for its groups by a dimension, or (`own` false) for the list of one under the other filters. */
  of(by: string | null, own?: boolean): Secrecies
}

/** For the selection or its groups: the last axis is the outcome, of which each part is a cell too. */
function toSplitSecrecies(engine: FilterEngine, crossing: Crossing, by: string | null, own: boolean): Secrecies {
  const table = crossing.table(by === null ? null : toValueAxis(engine.columnOf(by)))
  if (!table) return closed
  const { sizes } = table
  const last = sizes.at(-1) as number
  const whole = hideCells(sumLast(table))
  const split = hideCells(table, (cell) => whole(Math.floor(cell / last)) !== null)
  const outcomes = own || by !== OUTCOME ? engine.chosenOf(OUTCOME) : null
  const every = Array.from({ length: last }, (_, place) => place)
  const choices = crossing.axes.slice(0, -1).map(({ choice }) => choice)
  return (place) => {
    const covered = toCells(sizes, by === null ? choices : [...choices, [place]])
    const partsOf = (places: Iterable<number>) =>
      covered.flatMap((cell) => Array.from(places, (end) => cell * last + end))
    const decided = hideTogether(covered, whole) ?? (outcomes ? hideTogether(partsOf(outcomes), split) : null)
    return { decided, overturned: decided ?? hideTogether(partsOf(every), split) }
  }
}

/** For a list, which tells nothing of outcomes: the same cells as for groups, without the work for their parts. */
function toListSecrecies(engine: FilterEngine, crossing: Crossing, by: string): Secrecies {
  const table = crossing.table(toValueAxis(engine.columnOf(by)))
  if (!table) return closed
  const hidden = hideCells(sumLast(table))
  const choices = crossing.axes.slice(0, -1).map(({ choice }) => choice)
  return (place) => {
    const decided = hideTogether(toCells(table.sizes, [...choices, [place]]), hidden)
    return { decided, overturned: decided }
  }
}

/**
 * The rule for cells of age band, sex, body part and year under the filters that are set: for the selection (`by`
 * null), for its groups, or for the values of a list under the filters of the other dimensions (`own` false). Wherever
 * two or more of the four are filtered or divided by, every cell of these is looked at, with each of their values,
 * within the other filters and without them, so that no selection gives away by a difference what another hides. A
 * number is shown where each cell that it is the sum of may be shown.
 */
export function toPrivacy(engine: FilterEngine): Privacy {
  const filtered = engine.filtered()
  const crossings = new Map<string, Crossing>()
  const isCombined = (by: string | null) =>
    new Set([...filtered, ...(by === null ? [] : [by])].filter(isPersonal)).size > 1

  /** The filters but that of one dimension, crossed; with the outcome as the last axis, or with none in its place. */
  function crossingWithout(by: string | null, withOutcome: boolean): Crossing {
    const fixed = filtered.filter((id) => id !== OUTCOME && id !== by)
    const key = `${withOutcome} ${fixed}`
    const known = crossings.get(key)
    if (known) return known
    const axes = fixed.map((id) =>
      toFilterAxis(engine.columnOf(id), engine.chosenOf(id) as ReadonlySet<number>, isPersonal(id)),
    )
    const outcome = toValueAxis(engine.columnOf(OUTCOME))
    const made = toCrossing(engine.rows, [...axes, withOutcome ? outcome : toWholeAxis(axes[0] ?? outcome)])
    crossings.set(key, made)
    return made
  }
  return {
    isCombined,
    of(by, own = true) {
      if (!isCombined(by)) return open
      const isSplit = own || by === null || filtered.includes(OUTCOME)
      const crossing = crossingWithout(by, isSplit)
      return isSplit ? toSplitSecrecies(engine, crossing, by, own) : toListSecrecies(engine, crossing, by)
    },
  }
}
