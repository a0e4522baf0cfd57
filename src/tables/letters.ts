import { CASE_ID, type Column, type Table } from './table.ts'

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
    name: 'case_number',
    type: 'text',
    description: 'The case number as the letter prints it; empty where it prints none.',
    cellOf: (row) => row.caseNumber,
  },
  {
    name: 'layout',
    type: 'text',
    description: 'The layout by which the letter was read; empty where it is unknown and the letter was not read.',
    values: ['prose', 'credentials', 'notice-2013', 'documents-reviewed', 'professional-review'],
    cellOf: (row) => row.layout,
  },
  {
    name: 'outcome',
    type: 'text',
    description:
      'upheld or overturned where all of the letter’s decisions are, otherwise mixed; empty without decisions.',
    values: ['upheld', 'overturned', 'mixed'],
    cellOf: (row) => row.outcome,
  },
  {
    name: 'decisions',
    type: 'integer',
    description: 'Number of decisions that were read.',
    required: true,
    minimum: 0,
    cellOf: (row) => row.decisions,
  },
  {
    name: 'overturned',
    type: 'integer',
    description: 'Number of those decisions in which the denial was overturned.',
    required: true,
    minimum: 0,
    cellOf: (row) => row.overturned,
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
    name: 'decision_date',
    type: 'date',
    description:
      'Date of the determination: of the letter’s header, or else of the state’s own index; decision_date_from in decisions.csv says which.',
    cellOf: (row) => row.decisionDate,
  },
  {
    name: 'messages',
    type: 'integer',
    description: 'Number of problems met while reading the letter; the quality page lists them.',
    required: true,
    minimum: 0,
    cellOf: (row) => row.messages,
  },
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
