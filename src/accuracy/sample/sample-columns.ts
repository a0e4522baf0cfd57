import type { Column } from '../../tables/table.ts'
import type { ReadDecision } from '../compare-letters.ts'
import { HEADING_ALONE, LABELS, NOTE, type SampledLetter } from './labels.ts'

/** One row of the sheet: a decision of a drawn letter, or a drawn letter without any. */
export interface SampleRow {
  letter: SampledLetter
  decision: ReadDecision | null
  /** Place of its letter in the draw, from 1, of how many, and the draw's seed. */
  place: number
  drawn: number
  seed: number
}

/** The rows of drawn letters, in the order of the draw: whoever stops early has still labeled a random sample. */
export const toSampleRows = (letters: SampledLetter[], seed: number): SampleRow[] =>
  letters.flatMap((letter, at) => {
    const decisions = letter.decisions.length > 0 ? letter.decisions : [null]
    return decisions.map((decision) => ({ letter, decision, place: at + 1, drawn: letters.length, seed }))
  })

const given = (name: string, description: string, cellOf: Column<SampleRow>['cellOf']): Column<SampleRow> => ({
  name,
  type: 'text',
  description,
  cellOf,
})

/** What the sheet says of each decision, and is not to be changed. */
export const GIVEN: Column<SampleRow>[] = [
  given('draw', 'The letter’s place in the draw.', ({ place, drawn, seed }) => `${place} of ${drawn}, seed ${seed}`),
  given('letter', 'The letter’s id; its page is /cases/<id>/.', ({ letter }) => letter.id),
  given('file', 'The letter’s file.', ({ letter }) => letter.source),
  given('decision', 'The decision’s number in its letter.', ({ decision }) => decision && String(decision.number)),
  given('request', 'As read.', ({ decision }) => decision?.request ?? null),
  given('claims_guideline_text', 'As read.', ({ decision }) => decision?.claimsGuideline ?? null),
  given('imr_guideline_text', 'As read.', ({ decision }) => decision?.imrGuideline ?? null),
  given('rationale', 'As read.', ({ decision }) => decision?.rationale ?? null),
]

const toFill = (name: string, description: string) => given(name, description, () => null)

/** What the editor fills in: empty, so that nobody is led by what was read. */
export const TO_FILL: Column<SampleRow>[] = [
  ...LABELS.map(({ column, asks, of }) =>
    toFill(column, of === 'letter' ? `${asks} In the letter’s first row.` : asks),
  ),
  toFill(HEADING_ALONE, '“no” where the heading alone can’t tell the category; convention 19.'),
  toFill(NOTE, 'Whatever you want to remember. It is not measured.'),
]

export const SAMPLE_COLUMNS = [...GIVEN, ...TO_FILL]
