import { dimensionOf } from '../dimensions/dimensions.ts'
import { toLikeness } from '../rates/likeness.ts'
import type { RateNumbers } from '../rates/rate.ts'
import { rateFromSums } from '../rates/rate-from-sums.ts'
import { type Answer, answer, countLists, type ShownRate, toShown } from './answer.ts'
import type { Bits } from './bits.ts'
import type { Count } from './cell-rule.ts'
import { type Comparison, compareSelections } from './compare-selections.ts'
import { type DecisionSource, readDimension, readOutcomes } from './decision-source.ts'
import { isPersonal, isSided, OUTCOME } from './explored-dimensions.ts'
import type { ExplorerState, Filters } from './explorer-state.ts'
import { type FilterEngine, toFilterEngine } from './filter-engine.ts'
import { type Outcomes, sumRows } from './group-sums.ts'
import { toPrivacy } from './privacy.ts'

/** A selection that is kept: its rows, and what may be shown of them. */
export interface Kept {
  rows: Bits
  rate: ShownRate
  sided: boolean
}

/** Everything that the page shows of a state, but for the decisions themselves. */
export interface ExplorerView extends Answer {
  /** All decisions of the corpus. */
  whole: RateNumbers
  kept: Kept | null
  comparison: Comparison | null
  /** The state without the values that no decision has. */
  state: ExplorerState
  /** Those values, in words. */
  messages: string[]
}

/** The decisions in the browser: dimensions are read when a state first needs them. */
export interface Explorer {
  engine: FilterEngine
  source: DecisionSource
  outcomes: Outcomes
  /** Reads what a state needs and is not there yet. `tell` is given the ids of the dimensions that are being read. */
  prepare(state: ExplorerState, lists: readonly string[], tell: (ids: string[]) => void): Promise<void>
  /** What the page shows of a state that was prepared; `lists` are the dimensions whose values are in sight. */
  look(state: ExplorerState, lists: readonly string[]): ExplorerView
  /** Counts of further lists under the state that was looked at last. */
  count(lists: readonly string[]): Map<string, Count[]>
}

/** Whether filters together combine two of age band, sex, body part and year. */
const isCombined = (...all: Filters[]) => new Set(all.flatMap((one) => [...one.keys()]).filter(isPersonal)).size > 1

/** Opens the decisions: outcomes and letters are read at once. */
export async function openExplorer(source: DecisionSource): Promise<Explorer> {
  const { outcomes: read, column } = await readOutcomes(source)
  const engine = toFilterEngine(source.rows)
  engine.add(OUTCOME, column)
  const all = sumRows(read, engine.selection())
  const outcomes = { ...read, likeness: toLikeness(all) }
  const whole = rateFromSums(all, outcomes.likeness)
  const reading = new Map<string, Promise<void>>()

  const readOnce = (id: string) => {
    const known = reading.get(id)
    if (known) return known
    const read = readDimension(source, dimensionOf(id), outcomes.letters).then((coded) => engine.add(id, coded))
    reading.set(id, read)
    // What failed can be tried again.
    read.catch(() => reading.delete(id))
    return read
  }

  /** Sets filters; gives back those whose values occur. */
  function choose(filters: Filters, messages: Set<string>): Filters {
    for (const id of engine.filtered()) engine.choose(id, null)
    const known = new Map<string, readonly string[]>()
    for (const [id, values] of filters) {
      const { values: all } = engine.columnOf(id)
      const found = values.filter((value) => all.includes(value))
      for (const value of values) {
        if (!found.includes(value)) messages.add(`No decision has the value “${value}” that the address asks for.`)
      }
      engine.choose(id, new Set(found.map((value) => all.indexOf(value))))
      if (found.length) known.set(id, found)
    }
    return known
  }

  function keep(filters: Filters): Kept {
    const rows = engine.selection()
    const privacy = toPrivacy(engine)
    const sided = [...filters.keys()].some(isSided)
    const numbers = rateFromSums(sumRows(outcomes, rows), outcomes.likeness)
    const rate = toShown(numbers, privacy.of(null)(0), sided, privacy.isCombined(null))
    return { rows, rate, sided }
  }

  return {
    engine,
    source,
    outcomes,
    async prepare({ filters, kept, by }, lists, tell) {
      const ids = new Set([...filters.keys(), ...(kept?.keys() ?? []), by, ...lists])
      const missing = [...ids].filter((id) => !engine.has(id))
      if (missing.length) tell(missing)
      await Promise.all(missing.map(readOnce))
    },
    count: (lists) => countLists(engine, lists),
    look(asked, lists) {
      const messages = new Set<string>()
      const kept = asked.kept && choose(asked.kept, messages)
      const other = kept && keep(kept)
      const filters = choose(asked.filters, messages)
      const found = answer(engine, outcomes, asked.by, lists)
      const own = { rows: found.selection, rate: found.overall, sided: found.sided }
      return {
        ...found,
        whole,
        kept: other,
        comparison: other && compareSelections(outcomes, own, other, isCombined(filters, kept ?? filters)),
        state: { ...asked, filters, kept },
        messages: [...messages],
      }
    },
  }
}
