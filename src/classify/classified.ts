import type { Decision, Letter } from '../letter/letter.ts'
import type { Field } from '../text/field.ts'
import type { Span } from '../text/span.ts'
import type { Asked } from './asked.ts'

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

/** A page or a run of pages: `59-60` is from 59 to 60. */
export interface Pages {
  from: number
  to: number
}

/** One mention of a guideline, with what is cited of it. */
export interface Cited extends Found {
  /** Of an entry that stands for several sources: which one; null where the words name none. */
  source: string | null
  /** The edition's year, as the citation gives it. */
  year: Field<string> | null
  /** Sections of the guideline's entry, by id, in the letter's order. */
  sections: Found[]
  pages: Field<Pages>[]
  /** Words that name no known section: a topic, a single study. Each stretch as one text, in the letter's words. */
  topics: Field<string>[]
  /**
   * Whether the edition was not in force on the day of the decision that cites it; null where the day, the edition or
   * its dates are not known.
   */
  outsideEdition: boolean | null
}

/** What one guideline field cites: ids of guideline entries, and the families they belong to. */
export interface Citation {
  /** Sorted by id, each once, with its first place. */
  guidelines: Found[]
  /** Sorted; `['none']` where the field says that nothing was cited, `[]` where nothing could be read. */
  families: string[]
  /** In the letter's order; a guideline that is cited twice stands twice. */
  cited: Cited[]
}

/** Whether claims administrator and reviewer cited the same guidelines; null where a field could not be read. */
export type Agreement = 'same' | 'common' | 'different' | 'claims-none' | 'imr-none' | 'neither'

export interface ClassifiedDecision extends Decision {
  /** Null where no entry of the taxonomy has the words: not classified, counted and shown. */
  treatment: TreatmentFound | null
  /** What the same request names beside it, in the letter's order, each entry once. */
  otherTreatments: TreatmentFound[]
  /** How much is asked, in numbers. */
  asked: Asked
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
  /** The reviewer's specialties and subspecialties together, by their normalized names, sorted, each once. */
  specialtyNames: string[]
}
