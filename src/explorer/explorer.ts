import type { RateNumbers } from '../rates/rate.ts'
import { rateFromSums } from '../rates/rate-from-sums.ts'
import { type Answer, answer, type ShownRate, toShown } from './answer.ts'
import type { Bits } from './bits.ts'
import { type Comparison, compareSelections } from './compare-selections.ts'
import { type DecisionSource, readDimension, readOutcomes } from './decision-source.ts'
import { dimensionOf, isPersonal, isSided, OUTCOME } from './explored-dimensions.ts'
import type { ExplorerState, Filters } from './explorer-state.ts'
import { type FilterEngine, toFilterEngine } from './filter-engine.ts'
import { type Outcomes, sumRows } from './group-sums.ts'
import { toPrivacy } from './privacy.ts'
import { type SideShares, toReasonShares } from './reason-shares.ts'

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
  /** Where the selection is divided by reason: shares on each side, in place of rates; none under the cell rule. */
  reasons: SideShares[] | null
  kept: Kept | null
  comparison: Comparison | null
  /** Chosen values that no decision has, in words. */
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
}

/** Whether filters together combine two of age band, sex, body part and year. */
const isCombined = (...all: Filters[]) => new Set(all.flatMap((one) => [...one.keys()]).filter(isPersonal)).size > 1

/** Opens the decisions: outcomes and letters are read at once. */
export async function openExplorer(source: DecisionSource): Promise<Explorer> {
  const { outcomes, column } = await readOutcomes(source)
  const engine = toFilterEngine(source.rows)
  engine.add(OUTCOME, column)
  const whole = rateFromSums(sumRows(outcomes, engine.selection()))
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

  function choose(filters: Filters, messages: string[]) {
    for (const id of engine.filtered()) engine.choose(id, null)
    for (const [id, values] of filters) {
      const places = values.map((value) => engine.columnOf(id).values.indexOf(value))
      values.forEach((value, at) => {
        if (places[at] === -1) messages.push(`No decision has the value “${value}” that the address asks for.`)
      })
      engine.choose(id, new Set(places.filter((place) => place >= 0)))
    }
  }

  function keep(filters: Filters, messages: string[]): Kept {
    choose(filters, messages)
    const rows = engine.selection()
    const privacy = toPrivacy(engine)
    const sided = [...filters.keys()].some(isSided)
    const rate = toShown(rateFromSums(sumRows(outcomes, rows)), privacy.of(null)(0), sided, privacy.isCombined(null))
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
    look({ filters, kept, by }, lists) {
      const messages: string[] = []
      const other = kept && keep(kept, messages)
      choose(filters, messages)
      const found = answer(engine, outcomes, by, lists)
      const combined = isCombined(filters, kept ?? filters)
      const own = { rows: found.selection, rate: found.overall, sided: found.sided }
      return {
        ...found,
        whole,
        reasons:
          by === 'reason' ? (isCombined(filters) ? [] : toReasonShares(engine, outcomes, found.selection)) : null,
        kept: other,
        comparison: other && compareSelections(outcomes, own, other, combined),
        messages,
      }
    },
  }
}
