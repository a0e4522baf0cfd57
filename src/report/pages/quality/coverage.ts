import type { Corpus } from '../../../corpus/corpus.ts'
import { DECISION_FIELDS } from '../../../fields/decision-fields.ts'
import type { FieldOf } from '../../../fields/field.ts'
import { LETTER_FIELDS } from '../../../fields/letter-fields.ts'
import { formatPart, formatPercent } from '../../../rates/format-rate.ts'

/** In how much of the corpus a value stands. What is missing was not stated, or not read: the two look alike. */
export interface CoverageLine {
  title: string
  count: string
  share: string
}

/** Counts, for each field, in how many of the wholes given to `add` something was read of it. */
function countRead<Whole>(fields: Record<string, FieldOf<Whole>>) {
  const counts = Object.values(fields).map(({ label, read }) => ({ label, read, count: 0 }))
  let wholes = 0
  return {
    add(whole: Whole) {
      wholes++
      for (const field of counts) if (field.read(whole).length > 0) field.count++
    },
    toLines: (): CoverageLine[] =>
      counts.map(({ label, count }) => ({
        title: label,
        count: formatPart(count, wholes),
        share: wholes > 0 ? formatPercent(count / wholes, 0) : '',
      })),
  }
}

/** In how many letters and decisions each field was read. */
export function toCoverage({ cases }: Corpus): { letters: CoverageLine[]; decisions: CoverageLine[] } {
  const letters = countRead(LETTER_FIELDS)
  const decisions = countRead(DECISION_FIELDS)
  // A letter is made when it is asked for, so each is asked for once, and none is kept.
  for (const { letter } of cases) {
    letters.add(letter)
    for (const decision of letter.decisions) decisions.add(decision)
  }
  return { letters: letters.toLines(), decisions: decisions.toLines() }
}
