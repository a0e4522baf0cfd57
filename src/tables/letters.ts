import { CASE_ID, type Column, date, integer, list, type Table, text } from './table.ts'

/** What `/data/letters.csv` says of one letter. */
export interface LetterRow {
  caseId: string
  caseNumber: string | null
  layout: string | null
  /** Of its decisions together; null where none was read. */
  outcome: 'upheld' | 'overturned' | 'mixed' | null
  decisions: number
  overturned: number
  /** Normalized names, as in decisions.csv. */
  specialties: string[]
  states: string[]
  /** ISO date of the header block. */
  decisionDate: string | null
  /** Number of messages that reading the letter gave. */
  messages: number
}

const columns: Column<LetterRow>[] = [
  text('case_id', 'The letter, as in its page’s address, /cases/<case_id>/.', (row) => row.caseId, {
    required: true,
    ascending: true,
    pattern: CASE_ID,
  }),
  text('case_number', 'The case number as the letter prints it; empty where it prints none.', (row) => row.caseNumber),
  text(
    'layout',
    'The layout by which the letter was read; empty where it is unknown and the letter was not read.',
    (row) => row.layout,
    { values: ['prose', 'credentials', 'notice-2013', 'documents-reviewed', 'professional-review'] },
  ),
  text(
    'outcome',
    'upheld or overturned where all of the letter’s decisions are, otherwise mixed; empty without decisions.',
    (row) => row.outcome,
    { values: ['upheld', 'overturned', 'mixed'] },
  ),
  integer('decisions', 'Number of decisions that were read.', (row) => row.decisions, { required: true, minimum: 0 }),
  integer('overturned', 'Number of those decisions in which the denial was overturned.', (row) => row.overturned, {
    required: true,
    minimum: 0,
  }),
  list(
    'reviewer_specialties',
    'The reviewer’s specialties and subspecialties together, under their usual names.',
    (row) => row.specialties,
  ),
  list('reviewer_states', 'States in which the reviewer is licensed.', (row) => row.states),
  date(
    'decision_date',
    'Date of the determination: of the letter’s header, or else of the state’s own index; decision_date_from in decisions.csv says which.',
    (row) => row.decisionDate,
  ),
  integer(
    'messages',
    'Number of problems met while reading the letter; the quality page lists them.',
    (row) => row.messages,
    { required: true, minimum: 0 },
  ),
]

/** `/data/letters.csv`, one row a letter. The order and the names are fixed; further columns go to the end. */
export const LETTERS: Table<LetterRow> = {
  name: 'letters',
  title: 'Letters',
  holds: 'One row a letter',
  description: 'Every published letter with what became of its decisions together.',
  columns,
  key: ['case_id'],
  refersTo: [],
  dayOf: (row) => row.decisionDate,
}
