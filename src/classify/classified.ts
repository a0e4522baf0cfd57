import type { Decision, Letter } from '../letter/letter.ts'
import type { Span } from '../text/span.ts'

/** An id of the taxonomy, and the words of the letter that it was read from. */
export interface Found {
  id: string
  span: Span
  /** The entry's phrase that matched, where a phrase did; for `npm run explain`. */
  phrase?: string
}

/** What is disputed. `id` is a treatment entry's; the rest is what that entry says of itself. */
export interface TreatmentFound extends Found {
  category: string
  subcategory: string
  drugClass: string | null
}

/** What one guideline field cites: ids of guideline entries, and the families they belong to. */
export interface Citation {
  /** Sorted by id, each once, with its first place. */
  guidelines: Found[]
  /** Sorted; `['none']` where the field says that nothing was cited, `[]` where nothing could be read. */
  families: string[]
}

export interface ClassifiedDecision extends Decision {
  /** Null where no entry of the taxonomy has the words: not classified, counted and shown. */
  treatment: TreatmentFound | null
  /** Sorted by id. */
  bodyParts: Found[]
  claims: Citation
  imr: Citation
  /** Sorted by id; each with the sentence it was read from. Empty where none was read. */
  reasons: Found[]
}

export interface ClassifiedLetter extends Omit<Letter, 'decisions'> {
  /** The body parts that the clinical summary names, each at its first place; sorted by id. */
  summaryBodyParts: Found[]
  decisions: ClassifiedDecision[]
  /** The reviewer's specialties and subspecialties together, by their normalised names, sorted, each once. */
  specialtyNames: string[]
}
