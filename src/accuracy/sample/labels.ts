import type { ReadDecision, ReadLetter } from '../compare-letters.ts'

/** A letter of the corpus as the sample compares it: the parse record, and the specialties by their usual names. */
export interface SampledLetter extends ReadLetter {
  id: string
  /** Path of its file below the corpus folder. */
  source: string
  specialtyNames: string[]
}

/** What a label can be of, and a label itself: a list is a set, null says that there is none. */
export type LabelValue = string | string[] | null

/** Lists of the taxonomy whose ids a label can have. */
export type IdKind = 'category' | 'subcategory' | 'drug class' | 'body part' | 'guideline' | 'reason' | 'specialty'
/** Every id that a label can have, with its title. */
export type KnownIds = Record<IdKind, { id: string; title: string }[]>

/** How a label is written: one of some words, one or several ids, a day, or a whole number. */
export type Takes = { words: string[] } | { id: IdKind } | { ids: IdKind } | 'day' | 'whole number'

interface LabelBase {
  column: string
  /** What measurements call it, as in those of the labeled letters. */
  field: string
  /** The question, for the sheet's notes. */
  asks: string
  takes: Takes
}

/** One thing that the editor is asked of a letter, in its first row. */
interface LetterLabel extends LabelBase {
  of: 'letter'
  read: (letter: SampledLetter) => LabelValue
}

/** One thing that the editor is asked of a decision. */
interface DecisionLabel extends LabelBase {
  of: 'decision'
  read: (decision: ReadDecision) => LabelValue
}

export type Label = LetterLabel | DecisionLabel

const OF_LETTERS: Omit<LetterLabel, 'of'>[] = [
  {
    column: 'decisions',
    field: 'decision count',
    asks: 'How many requests does the letter decide?',
    takes: 'whole number',
    read: ({ decisions }) => String(decisions.length),
  },
  {
    column: 'decision_date',
    field: 'date: decision',
    asks: 'The decision date in the letter’s header.',
    takes: 'day',
    read: ({ dates }) => dates.decision,
  },
  {
    column: 'injury_date',
    field: 'injury date',
    asks: 'The date of injury, in the header or else in the summary.',
    takes: 'day',
    read: ({ patient }) => patient.injuryDate,
  },
  {
    column: 'age',
    field: 'age',
    asks: 'The patient’s age in years, as the letter states it.',
    takes: 'whole number',
    read: ({ patient }) => (patient.age === null ? null : String(patient.age)),
  },
  {
    column: 'sex',
    field: 'sex',
    asks: 'The patient’s sex, by a word or by the summary’s pronoun.',
    takes: { words: ['female', 'male'] },
    read: ({ patient }) => patient.sex,
  },
  {
    column: 'specialties',
    field: 'specialties',
    asks: 'The reviewer’s specialties and subspecialties.',
    takes: { ids: 'specialty' },
    read: ({ specialtyNames }) => specialtyNames,
  },
]

const OF_DECISIONS: Omit<DecisionLabel, 'of'>[] = [
  {
    column: 'texts',
    field: 'texts',
    asks: 'Are request, guideline texts and rationale in this row whole, and word for word the letter’s?',
    takes: { words: ['yes', 'no'] },
    // What is in the row is what was read; the editor says whether that is right.
    read: () => 'yes',
  },
  {
    column: 'outcome',
    field: 'outcome',
    asks: 'Does the letter uphold the denial, or overturn it?',
    takes: { words: ['upheld', 'overturned'] },
    read: ({ outcome }) => outcome,
  },
  {
    column: 'ur_action',
    field: 'action',
    asks: 'Did utilization review deny or modify this request? Only as heading or summary state it, never the rationale.',
    takes: { words: ['denied', 'modified'] },
    read: ({ urAction }) => urAction,
  },
  {
    column: 'category',
    field: 'category',
    asks: 'The treatment’s category; conventions 1 to 14.',
    takes: { id: 'category' },
    read: ({ treatment }) => treatment?.category ?? null,
  },
  {
    column: 'subcategory',
    field: 'subcategory',
    asks: 'The treatment’s subcategory.',
    takes: { id: 'subcategory' },
    read: ({ treatment }) => treatment?.subcategory ?? null,
  },
  {
    column: 'drug_class',
    field: 'drug class',
    asks: 'For medicines, the class of the drug; otherwise none.',
    takes: { id: 'drug class' },
    read: ({ treatment }) => treatment?.drugClass ?? null,
  },
  {
    column: 'body_parts',
    field: 'body parts',
    asks: 'The parts of the body that the request names; convention 15.',
    takes: { ids: 'body part' },
    read: ({ bodyParts }) => bodyParts,
  },
  {
    column: 'claims_guidelines',
    field: 'claims guidelines',
    asks: 'The guidelines that the claims administrator’s field cites; convention 16.',
    takes: { ids: 'guideline' },
    read: ({ claimsGuidelines }) => claimsGuidelines,
  },
  {
    column: 'imr_guidelines',
    field: 'reviewer guidelines',
    asks: 'The guidelines that the reviewer’s field cites.',
    takes: { ids: 'guideline' },
    read: ({ imrGuidelines }) => imrGuidelines,
  },
  {
    column: 'reasons',
    field: 'reasons',
    asks: 'Why the reviewer decides so, none to four reasons; conventions 17 and 18.',
    takes: { ids: 'reason' },
    read: ({ reasons }) => reasons,
  },
]

/** All that the editor is asked, in the order of the sheet's columns: of the letter first. */
export const LABELS: Label[] = [
  ...OF_LETTERS.map((label): Label => ({ ...label, of: 'letter' })),
  ...OF_DECISIONS.map((label): Label => ({ ...label, of: 'decision' })),
]

/** Says that only the letter tells what a heading means (convention 19); not measured itself. */
export const HEADING_ALONE = 'heading_alone'
/** Whatever the editor wants to remember; not measured. */
export const NOTE = 'note'
/** Written where there is none, since an empty cell is one that nobody has filled. */
export const NONE = 'none'
