import { USUAL_LIKENESS } from '../rates/likeness.ts'
import { toShare } from '../rates/to-share.ts'
import type { AccuracySheet, FieldRow, Right, SetRow } from './accuracy-sheet.ts'
import type { Comparison } from './compare-letters.ts'
import { type SetAccuracy, tallyFields, tallySets } from './tally.ts'

/** The fields that are lists, for which precision and recall say more than whole lists that are equal. */
const SETS = ['body parts', 'reasons']

/** How often a field was read as labelled, with limits that know that values of one letter are not independent. */
function toRight(comparisons: Comparison[], field: string): Right {
  const [row] = tallyFields(comparisons.filter((one) => one.field === field))
  const of = comparisons.filter((one) => one.field === field)
  const { low, high } = toShare(
    of.map(({ letter, right }, number) => ({ caseId: letter, number, outcome: right ? 'overturned' : 'upheld' })),
    ({ outcome }) => outcome === 'overturned',
    USUAL_LIKENESS,
  )
  const round = (limit: number | null) => (limit === null ? null : Number(limit.toFixed(4)))
  return { right: row?.right ?? 0, of: row?.of ?? 0, low: round(low), high: round(high) }
}

const countsOf = (rows: SetAccuracy[], id: string) => {
  const row = rows.find((one) => one.id === id)
  return { labelled: row?.labelled ?? 0, found: row?.found ?? 0, hits: row?.hits ?? 0 }
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
    return all.map(({ id }): SetRow => ({ set, id, counting: countsOf(kept, id), seen: countsOf(all, id) }))
  })
  return { ...about, letters: { counting: countLetters(counting), seen: countLetters(seen) }, fields, sets }
}

/** The sheet as a file: one row a line, so that a change shows which figures moved. */
export function printAccuracySheet({ date, form, letters, fields, sets }: AccuracySheet): string {
  const rows = (list: object[]) => list.map((row) => `\n    ${JSON.stringify(row)}`).join(',')
  return `{
  "date": ${JSON.stringify(date)},
  "form": ${JSON.stringify(form)},
  "letters": ${JSON.stringify(letters)},
  "fields": [${rows(fields)}
  ],
  "sets": [${rows(sets)}
  ]
}
`
}
