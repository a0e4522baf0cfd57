import type { Agreement, SampleSheet } from '../accuracy-sheet.ts'
import type { Comparison } from '../compare-letters.ts'
import { tallySets } from '../tally.ts'
import { SETS, toHits, toRight } from '../to-accuracy-sheet.ts'
import type { FilledSample } from './read-sample.ts'

/** The figures of a filled sample as they are published; only letters and decisions with a label are counted. */
export function toSampleSheet(
  filled: FilledSample,
  comparisons: Comparison[],
  agreement: Agreement[],
  { date, corpusLetters }: { date: string; corpusLetters: number },
): SampleSheet {
  const fields = [...new Set(comparisons.map(({ field }) => field))].filter((field) => !SETS.includes(field))
  const decided = comparisons.filter(({ decision }) => decision !== null)
  return {
    date,
    sample: { seed: filled.seed, corpusLetters },
    letters: [...new Set(comparisons.map(({ letter }) => letter))].sort(),
    decisions: new Set(decided.map(({ letter, decision }) => `${letter}#${decision}`)).size,
    fields: fields.map((field) => ({ field, ...toRight(comparisons, field) })),
    sets: SETS.flatMap((set) => {
      const rows = tallySets(comparisons, set)
      return rows.map(({ id }) => ({ set, id, ...toHits(comparisons, rows, set, id) }))
    }),
    agreement,
  }
}
