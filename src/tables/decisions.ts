import type { PublishedRow } from '../classify/decision-row.ts'
import { OUTCOME_MEANINGS } from '../dimensions/value-words.ts'
import { ASKED_COLUMNS } from './asked-columns.ts'
import { CITED_COLUMNS } from './cited-columns.ts'
import { LETTER_COLUMNS } from './letter-columns.ts'
import { CASE_ID, type Column, date, integer, list, SLUG, type Table, text } from './table.ts'

const columns: Column<PublishedRow>[] = [
  text('case_id', 'The letter, as in its page’s address, /cases/<case_id>/.', (row) => row.caseId, {
    required: true,
    ascending: true,
    pattern: CASE_ID,
  }),
  integer(
    'decision',
    'The decision’s number within the letter, from 1; its place on the page is #decision-<decision>.',
    (row) => row.number,
    { required: true, minimum: 1 },
  ),
  text('case_number', 'The case number as the letter prints it; empty where it prints none.', (row) => row.caseNumber),
  text(
    'request',
    'The disputed treatment in the letter’s words: the decision’s whole heading without the outcome.',
    (row) => row.request,
    { required: true },
  ),
  text(
    'disputed_portion',
    'The part under review, where the claims administrator authorized another part; otherwise empty.',
    (row) => row.disputedPortion,
  ),
  text(
    'ur_action',
    'What utilization review did: denied, or modified where it authorized a part; empty where the letter does not say.',
    (row) => row.urAction,
    { values: ['denied', 'modified'] },
  ),
  text(
    'outcome',
    `upheld: ${OUTCOME_MEANINGS.upheld}. overturned: ${OUTCOME_MEANINGS.overturned}. Empty where it is not known: heading_outcome and closing_outcome then say why, and no rate counts the decision.`,
    (row) => row.outcome,
    { values: ['upheld', 'overturned'] },
  ),
  text(
    'treatment',
    'Id of the treatment, as in /treatments/<treatment>/; empty where the request was not classified.',
    (row) => row.treatment,
    { pattern: SLUG },
  ),
  text(
    'category',
    'Treatment category of the DWC’s search form; empty where the request was not classified.',
    (row) => row.category,
    { pattern: SLUG },
  ),
  text(
    'subcategory',
    'Treatment subcategory of the DWC’s search form; empty where the request was not classified.',
    (row) => row.subcategory,
    { pattern: SLUG },
  ),
  text(
    'drug_class',
    'Class of the drug; empty for what is no drug, and where the request was not classified.',
    (row) => row.drugClass,
    { pattern: SLUG },
  ),
  list('body_parts', 'Body parts that the request names; empty where it names none.', (row) => row.bodyParts),
  list(
    'claims_guidelines',
    'Guidelines that the claims administrator cited, by id; empty where none was cited or read.',
    (row) => row.claimsGuidelines,
  ),
  list(
    'claims_families',
    'Families of those guidelines; none where the letter says that nothing was cited, empty where nothing was read.',
    (row) => row.claimsFamilies,
  ),
  list(
    'imr_guidelines',
    'Guidelines that the reviewer cited, by id; empty where none was cited or read.',
    (row) => row.imrGuidelines,
  ),
  list(
    'imr_families',
    'Families of those guidelines; none where the letter says that nothing was cited, empty where nothing was read.',
    (row) => row.imrFamilies,
  ),
  text(
    'claims_guideline_text',
    'What the letter says that the claims administrator based its decision on, in the letter’s words.',
    (row) => row.claimsGuidelineText,
  ),
  text(
    'imr_guideline_text',
    'What the letter says that the reviewer based the decision on, in the letter’s words.',
    (row) => row.imrGuidelineText,
  ),
  list(
    'reasons',
    'Reasons that the reviewer gives, by id; each stands on the side of its outcome, but for guideline-recited-as-support, which may stand on either. Empty where none was read.',
    (row) => row.reasons,
  ),
  list(
    'reviewer_specialties',
    'The reviewer’s specialties and subspecialties together, under their usual names.',
    (row) => row.specialties,
  ),
  list('reviewer_states', 'States in which the reviewer is licensed.', (row) => row.states),
  text(
    'patient_age_band',
    'The worker’s age, in bands of years; the age itself is not published here.',
    (row) => row.ageBand,
    { values: ['0-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'] },
  ),
  text(
    'patient_sex',
    'The worker’s sex as the letter states it: female or male. Where no word does, the summary’s pronoun for the patient tells it (sexInferred in the letter’s record).',
    (row) => row.sex,
    { values: ['female', 'male'] },
  ),
  integer('injury_year', 'Year of the injury; the day is not published here.', (row) => row.injuryYear),
  date(
    'decision_date',
    'Date of the determination: of the letter’s header, or else of the state’s own index; decision_date_from says which.',
    (row) => row.decisionDate,
  ),
  ...ASKED_COLUMNS,
  ...CITED_COLUMNS,
  integer(
    'letter',
    'The letter’s row in letters.csv, from 1: the same letters as case_id, as a number that takes no room.',
    (row) => row.letter,
    { required: true, ascending: true, minimum: 1 },
  ),
  ...LETTER_COLUMNS,
  text(
    'heading_outcome',
    'The outcome as the decision’s heading states it; empty where its words are of an unknown kind.',
    (row) => row.headingOutcome,
    { values: ['upheld', 'overturned'] },
  ),
  text(
    'closing_outcome',
    'The outcome as the rationale’s closing sentence states it, where that names this very request; otherwise empty.',
    (row) => row.closingOutcome,
    { values: ['upheld', 'overturned'] },
  ),
  text(
    'decision_date_from',
    'Whose decision_date it is: the letter’s own, or that of the state’s index where the letter has no header; empty without a date.',
    (row) => row.decisionDateFrom,
    { values: ['letter', 'index'] },
  ),
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
