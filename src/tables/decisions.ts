import type { PublishedRow } from '../classify/decision-row.ts'
import { OUTCOME_MEANINGS } from '../dimensions/value-words.ts'
import { ASKED_COLUMNS } from './asked-columns.ts'
import { CITED_COLUMNS } from './cited-columns.ts'
import { LETTER_COLUMNS } from './letter-columns.ts'
import { CASE_ID, type Column, SLUG, type Table } from './table.ts'

const columns: Column<PublishedRow>[] = [
  {
    name: 'case_id',
    type: 'text',
    description: 'The letter, as in its page’s address, /cases/<case_id>/.',
    required: true,
    ascending: true,
    pattern: CASE_ID,
    cellOf: (row) => row.caseId,
  },
  {
    name: 'decision',
    type: 'integer',
    description: 'The decision’s number within the letter, from 1; its place on the page is #decision-<decision>.',
    required: true,
    minimum: 1,
    cellOf: (row) => row.number,
  },
  {
    name: 'case_number',
    type: 'text',
    description: 'The case number as the letter prints it; empty where it prints none.',
    cellOf: (row) => row.caseNumber,
  },
  {
    name: 'request',
    type: 'text',
    description: 'The disputed treatment in the letter’s words: the decision’s whole heading without the outcome.',
    required: true,
    cellOf: (row) => row.request,
  },
  {
    name: 'disputed_portion',
    type: 'text',
    description: 'The part under review, where the claims administrator authorized another part; otherwise empty.',
    cellOf: (row) => row.disputedPortion,
  },
  {
    name: 'ur_action',
    type: 'text',
    description:
      'What utilization review did: denied, or modified where it authorized a part; empty where the letter does not say.',
    values: ['denied', 'modified'],
    cellOf: (row) => row.urAction,
  },
  {
    name: 'outcome',
    type: 'text',
    description: `upheld: ${OUTCOME_MEANINGS.upheld}. overturned: ${OUTCOME_MEANINGS.overturned}. Empty where it is not known: heading_outcome and closing_outcome then say why, and no rate counts the decision.`,
    values: ['upheld', 'overturned'],
    cellOf: (row) => row.outcome,
  },
  {
    name: 'treatment',
    type: 'text',
    description: 'Id of the treatment, as in /treatments/<treatment>/; empty where the request was not classified.',
    pattern: SLUG,
    cellOf: (row) => row.treatment,
  },
  {
    name: 'category',
    type: 'text',
    description: 'Treatment category of the DWC’s search form; empty where the request was not classified.',
    pattern: SLUG,
    cellOf: (row) => row.category,
  },
  {
    name: 'subcategory',
    type: 'text',
    description: 'Treatment subcategory of the DWC’s search form; empty where the request was not classified.',
    pattern: SLUG,
    cellOf: (row) => row.subcategory,
  },
  {
    name: 'drug_class',
    type: 'text',
    description: 'Class of the drug; empty for what is no drug, and where the request was not classified.',
    pattern: SLUG,
    cellOf: (row) => row.drugClass,
  },
  {
    name: 'body_parts',
    type: 'list',
    description: 'Body parts that the request names; empty where it names none.',
    cellOf: (row) => row.bodyParts,
  },
  {
    name: 'claims_guidelines',
    type: 'list',
    description: 'Guidelines that the claims administrator cited, by id; empty where none was cited or read.',
    cellOf: (row) => row.claimsGuidelines,
  },
  {
    name: 'claims_families',
    type: 'list',
    description:
      'Families of those guidelines; none where the letter says that nothing was cited, empty where nothing was read.',
    cellOf: (row) => row.claimsFamilies,
  },
  {
    name: 'imr_guidelines',
    type: 'list',
    description: 'Guidelines that the reviewer cited, by id; empty where none was cited or read.',
    cellOf: (row) => row.imrGuidelines,
  },
  {
    name: 'imr_families',
    type: 'list',
    description:
      'Families of those guidelines; none where the letter says that nothing was cited, empty where nothing was read.',
    cellOf: (row) => row.imrFamilies,
  },
  {
    name: 'claims_guideline_text',
    type: 'text',
    description: 'What the letter says that the claims administrator based its decision on, in the letter’s words.',
    cellOf: (row) => row.claimsGuidelineText,
  },
  {
    name: 'imr_guideline_text',
    type: 'text',
    description: 'What the letter says that the reviewer based the decision on, in the letter’s words.',
    cellOf: (row) => row.imrGuidelineText,
  },
  {
    name: 'reasons',
    type: 'list',
    description:
      'Reasons that the reviewer gives, by id; each stands on the side of its outcome, but for guideline-recited-as-support, which may stand on either. Empty where none was read.',
    cellOf: (row) => row.reasons,
  },
  {
    name: 'reviewer_specialties',
    type: 'list',
    description: 'The reviewer’s specialties and subspecialties together, under their usual names.',
    cellOf: (row) => row.specialties,
  },
  {
    name: 'reviewer_states',
    type: 'list',
    description: 'States in which the reviewer is licensed.',
    cellOf: (row) => row.states,
  },
  {
    name: 'patient_age_band',
    type: 'text',
    description: 'The worker’s age, in bands of years; the age itself is not published here.',
    values: ['0-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'],
    cellOf: (row) => row.ageBand,
  },
  {
    name: 'patient_sex',
    type: 'text',
    description:
      'The worker’s sex as the letter states it: female or male. Where no word does, the summary’s pronoun for the patient tells it (sexInferred in the letter’s record).',
    values: ['female', 'male'],
    cellOf: (row) => row.sex,
  },
  {
    name: 'injury_year',
    type: 'integer',
    description: 'Year of the injury; the day is not published here.',
    cellOf: (row) => row.injuryYear,
  },
  {
    name: 'decision_date',
    type: 'date',
    description:
      'Date of the determination: of the letter’s header, or else of the state’s own index; decision_date_from says which.',
    cellOf: (row) => row.decisionDate,
  },
  ...ASKED_COLUMNS,
  ...CITED_COLUMNS,
  {
    name: 'letter',
    type: 'integer',
    description:
      'The letter’s row in letters.csv, from 1: the same letters as case_id, as a number that takes no room.',
    required: true,
    ascending: true,
    minimum: 1,
    cellOf: (row) => row.letter,
  },
  ...LETTER_COLUMNS,
  {
    name: 'heading_outcome',
    type: 'text',
    description: 'The outcome as the decision’s heading states it; empty where its words are of an unknown kind.',
    values: ['upheld', 'overturned'],
    cellOf: (row) => row.headingOutcome,
  },
  {
    name: 'closing_outcome',
    type: 'text',
    description:
      'The outcome as the rationale’s closing sentence states it, where that names this very request; otherwise empty.',
    values: ['upheld', 'overturned'],
    cellOf: (row) => row.closingOutcome,
  },
  {
    name: 'decision_date_from',
    type: 'text',
    description:
      'Whose decision_date it is: the letter’s own, or that of the state’s index where the letter has no header; empty without a date.',
    values: ['letter', 'index'],
    cellOf: (row) => row.decisionDateFrom,
  },
]

/** `/data/decisions.*`, one row a decision. The order and the names are fixed; further columns go to the end. */
export const DECISIONS: Table<PublishedRow> = {
  name: 'decisions',
  title: 'Decisions',
  holds: 'One row a decision',
  description:
    'Every decision of the letters: what was asked, what was decided, and under which guidelines and for which reasons. It stands as the letters state it and as this site reads it.',
  columns,
  key: ['case_id', 'decision'],
  refersTo: [{ columns: ['case_id'], table: 'letters' }],
  dayOf: (row) => row.decisionDate,
}
