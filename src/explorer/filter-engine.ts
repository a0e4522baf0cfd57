import { allRows, type Bits, countBits, countDifferent, intersect, moveCounts, noRows } from './bits.ts'
import { type CodedColumn, joinColumns, toPassing, toValueCounts } from './coded-column.ts'

/** Counts of codes in some rows. */
interface Tally {
  counted: Bits
  counts: Int32Array
}

/** An array of codes that dimensions share, and what has been counted of it. */
interface Shared {
  codes: CodedColumn['codes']
  ids: string[]
  /** Counts in all rows. */
  totals: Int32Array
  /** For the dimensions without a filter, under the empty name, and for each dimension with one. */
  tallies: Map<string, Tally>
}

interface Held {
  column: CodedColumn
  shared: Shared
  /** Places of the chosen values; null where the dimension is not filtered. */
  chosen: ReadonlySet<number> | null
  passing: Bits
  /** The rows that passed what was chosen lately, by the places chosen: a page sets all its filters at each change. */
  lately: Map<string, Bits>
}

/** So many choices of a dimension are remembered. */
const MOST_LATELY = 4

/**
 * Filters over coded columns. Each dimension keeps the rows that pass its filter as a set of bits, and counts of its
 * codes in the rows that pass all other filters; a change of one filter then touches only the rows that come or go,
 * counted from whatever is nearest: what was counted before, all rows, or none. Dimensions whose values go together
 * share their codes, and are counted once.
 */
export interface FilterEngine {
  readonly rows: number
  /** Takes in a dimension once it has been read. */
  add(id: string, column: CodedColumn): void
  has(id: string): boolean
  columnOf(id: string): CodedColumn
  /** Chooses values by their places, any of which will do; none, or null, takes the filter away. */
  choose(id: string, places: ReadonlySet<number> | null): void
  chosenOf(id: string): ReadonlySet<number> | null
  /** Ids of the dimensions that are filtered. */
  filtered(): string[]
  /** The rows that pass all filters, or all but those of some dimensions. */
  selection(without?: readonly string[]): Bits
  /** Counts by value of a dimension without any filter, by the value's place. */
  totals(id: string): Int32Array
  /** Counts by value of some dimensions, by the value's place, each under the filters of the others. */
  count(ids: readonly string[]): Map<string, Int32Array>
}

function toPassingLately({ column, lately }: Held, chosen: ReadonlySet<number>): Bits {
  const key = [...chosen].sort((a, b) => a - b).join()
  const passing = lately.get(key) ?? toPassing(column, chosen)
  lately.delete(key)
  lately.set(key, passing)
  const [oldest] = lately.keys()
  if (lately.size > MOST_LATELY && oldest !== undefined) lately.delete(oldest)
  return passing
}

/** An engine over so many rows. */
export function toFilterEngine(rows: number): FilterEngine {
  const all = allRows(rows)
  const none = noRows(rows)
  const held = new Map<string, Held>()
  const arrays = new Set<Shared>()

  const hold = (id: string): Held => {
    const found = held.get(id)
    if (!found) throw new RangeError(`the dimension ${id} has not been read`)
    return found
  }
  const selection = (without: readonly string[] = []) =>
    intersect(
      all,
      [...held].flatMap(([id, { chosen, passing }]) => (chosen && !without.includes(id) ? [passing] : [])),
    )

  function share(ids: string[], columns: CodedColumn[]): Shared {
    const [{ codes, size }] = columns as [CodedColumn]
    const totals = new Int32Array(size)
    moveCounts([{ codes, counts: totals }], none, all)
    const shared = { codes, ids, totals, tallies: new Map<string, Tally>() }
    ids.forEach((id, at) => {
      const column = columns[at] as CodedColumn
      held.set(id, { chosen: null, passing: all, lately: new Map(), ...held.get(id), column, shared })
    })
    arrays.add(shared)
    return shared
  }

  /** Counts that are ready to be moved to a set of rows, from the nearest set that has been counted. */
  function toNearest(shared: Shared, target: Bits, cost: (from: Bits) => number): Tally {
    const starts = [
      ...shared.tallies.values(),
      { counted: all, counts: shared.totals },
      { counted: none, counts: new Int32Array(shared.totals.length) },
    ]
    const costs = starts.map(({ counted }) => (counted === target ? 0 : cost(counted)))
    const { counted, counts } = starts[costs.indexOf(Math.min(...costs))] as Tally
    return { counted, counts: counts.slice() }
  }

  /** Brings the tallies that are needed to their sets of rows; those that start and end alike are counted together. */
  function bring(needs: Map<Shared, Map<string, Bits>>) {
    const costs = new Map<Bits, Map<Bits, number>>()
    const steps = new Map<Bits, Map<Bits, { codes: CodedColumn['codes']; counts: Int32Array }[]>>()
    const costTo = (target: Bits) => (from: Bits) => {
      const known = costs.get(target) ?? new Map<Bits, number>([[none, countBits(target)]])
      const cost = known.get(from) ?? countDifferent(from, target)
      costs.set(target, known.set(from, cost))
      return cost
    }
    for (const [shared, targets] of needs) {
      const brought = [...targets].map(([role, target]): [string, Tally] => {
        const { counted, counts } = toNearest(shared, target, costTo(target))
        const from = steps.get(counted) ?? new Map()
        steps.set(counted, from.set(target, [...(from.get(target) ?? []), { codes: shared.codes, counts }]))
        return [role, { counted: target, counts }]
      })
      const kept = [...shared.tallies].filter(([role]) => role === '' || hold(role).chosen)
      shared.tallies = new Map([...kept, ...brought])
    }
    for (const [from, targets] of steps) {
      for (const [target, columns] of targets) if (from !== target) moveCounts(columns, from, target)
    }
  }

  return {
    rows,
    add(id, column) {
      // With whichever dimensions it makes the fewest codes: small ones come together.
      const joins = [...arrays].flatMap((shared) => {
        const columns = joinColumns(
          shared.ids.map((one) => hold(one).column),
          column,
        )
        return columns ? [{ shared, columns }] : []
      })
      const sizeOf = ({ columns }: (typeof joins)[number]) => columns[0]?.size ?? 0
      const [best] = joins.sort((a, b) => sizeOf(a) - sizeOf(b))
      if (best) {
        arrays.delete(best.shared)
        share([...best.shared.ids, id], best.columns)
        return
      }
      share([id], [column])
    },
    has: (id) => held.has(id),
    columnOf: (id) => hold(id).column,
    choose(id, places) {
      const dimension = hold(id)
      dimension.chosen = places?.size ? places : null
      dimension.passing = dimension.chosen ? toPassingLately(dimension, dimension.chosen) : all
    },
    chosenOf: (id) => hold(id).chosen,
    filtered: () => [...held].flatMap(([id, { chosen }]) => (chosen ? [id] : [])),
    selection,
    totals: (id) => toValueCounts(hold(id).column, hold(id).shared.totals),
    count(ids) {
      const open = selection()
      const needs = new Map<Shared, Map<string, Bits>>()
      const roleOf = (id: string) => (hold(id).chosen ? id : '')
      for (const id of ids) {
        const { shared } = hold(id)
        const role = roleOf(id)
        const targets = needs.get(shared) ?? new Map<string, Bits>()
        needs.set(shared, targets)
        if (!targets.has(role)) targets.set(role, role ? selection([id]) : open)
      }
      bring(needs)
      return new Map(
        ids.map((id) => {
          const { column, shared } = hold(id)
          return [id, toValueCounts(column, (shared.tallies.get(roleOf(id)) as Tally).counts)]
        }),
      )
    },
  }
}
