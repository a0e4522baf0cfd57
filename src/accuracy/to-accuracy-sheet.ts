import { USUAL_LIKENESS } from '../rates/likeness.ts'
import { toShare } from '../rates/to-share.ts'
import type { AccuracySheet, FieldRow, Hits, Limits, Right, SetRow } from './accuracy-sheet.ts'
import type { Comparison } from './compare-letters.ts'
import { type SetAccuracy, tallyFields, tallySets } from './tally.ts'

/** The fields that are lists, for which precision and recall say more than whole lists that are equal. */
export const SETS = ['body parts', 'reasons']

const round = (limit: number) => Number(limit.toFixed(4))

/** One value beside its label, or one id that was found or is labelled. */
interface Item {
  letter: string
  right: boolean
}

/** Limits of the share that is right; values of one letter share a hand and a manner. Null where there are too few. */
function toLimits(items: Item[]): Limits | null {
  const { low, high } = toShare(
    items.map(({ letter, right }, number) => ({ caseId: letter, number, outcome: right ? 'overturned' : 'upheld' })),
    ({ outcome }) => outcome === 'overturned',
    USUAL_LIKENESS,
  )
  return low === null || high === null ? null : { low: round(low), high: round(high) }
}

/** How often a field was read as labelled, with limits that know that values of one letter are not independent. */
export function toRight(comparisons: Comparison[], field: string): Right {
  const [row] = tallyFields(comparisons.filter((one) => one.field === field))
  const limits = toLimits(comparisons.filter((one) => one.field === field))
  return { right: row?.right ?? 0, of: row?.of ?? 0, low: limits?.low ?? null, high: limits?.high ?? null }
}

/** The ids of a list field, all of them or one: those in `from`, each right where it is in `other` too. */
function toItems(comparisons: Comparison[], set: string, id: string, from: 'read' | 'label'): Item[] {
  const other = from === 'read' ? 'label' : 'read'
  return comparisons.flatMap((one) =>
    one.field !== set
      ? []
      : (one[from] as string[])
          .filter((value) => id === 'all' || value === id)
          .map((value) => ({ letter: one.letter, right: (one[other] as string[]).includes(value) })),
  )
}

export function toHits(comparisons: Comparison[], rows: SetAccuracy[], set: string, id: string): Hits {
  const row = rows.find((one) => one.id === id)
  return {
    labelled: row?.labelled ?? 0,
    found: row?.found ?? 0,
    hits: row?.hits ?? 0,
    precision: toLimits(toItems(comparisons, set, id, 'read')),
    recall: toLimits(toItems(comparisons, set, id, 'label')),
  }
}

const countLetters = (comparisons: Comparison[]): number => new Set(comparisons.map(({ letter }) => letter)).size

/** The figures of an evaluation as they are published: of the letters that count, and of all labelled ones. */
export function toAccuracySheet(
  seen: Comparison[],
  counting: Comparison[],
  about: { date: string; form: string },
): AccuracySheet {
  const fields = tallyFields(seen)
    .filter(({ field }) => !SETS.includes(field))
    .map(({ field }): FieldRow => ({ field, counting: toRight(counting, field), seen: toRight(seen, field) }))
  const sets = SETS.flatMap((set) => {
    const [all, kept] = [tallySets(seen, set), tallySets(counting, set)]
    return all.map(
      ({ id }): SetRow => ({
        set,
        id,
        counting: toHits(counting, kept, set, id),
        seen: toHits(seen, all, set, id),
      }),
    )
  })
  return { ...about, letters: { counting: countLetters(counting), seen: countLetters(seen) }, fields, sets }
}

const printRows = (rows: object[]) => rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',')

/** A sheet as a file: what is no list on lines of its own, and each row of a list on one, so that a change shows what moved. */
export function printSheet(sheet: object): string {
  const lines = Object.entries(sheet).map(([key, value]) => {
    const isRows = Array.isArray(value) && typeof value[0] === 'object'
    return `  ${JSON.stringify(key)}: ${isRows ? `[${printRows(value)}\n  ]` : JSON.stringify(value)}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}
