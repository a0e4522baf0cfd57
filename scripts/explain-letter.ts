import type { ClassifiedLetter } from '../src/classify/classified.ts'
import { DECISION_FIELDS } from '../src/fields/decision-fields.ts'
import type { FieldOf, ReadValue } from '../src/fields/field.ts'
import { LETTER_FIELDS } from '../src/fields/letter-fields.ts'
import type { Span } from '../src/text/span.ts'

/** One value of a letter, where it stands, and the rule that read it. */
export interface Reading extends ReadValue {
  field: string
  span: Span
}

/** What was read of some fields; what was inferred has no words to point at. */
function listReadings<Whole>(fields: Record<string, FieldOf<Whole>>, whole: Whole, place = ''): Reading[] {
  return Object.entries(fields).flatMap(([key, { read }]) =>
    read(whole).flatMap(({ value, span, rule }) => (span ? [{ field: `${place}${key}`, value, span, rule }] : [])),
  )
}

/** Everything that was read of a letter, in the order of a person's questions. */
export const explainLetter = (letter: ClassifiedLetter): Reading[] => [
  ...listReadings(LETTER_FIELDS, letter),
  ...letter.decisions.flatMap((decision) => listReadings(DECISION_FIELDS, decision, `decision ${decision.number}: `)),
]
