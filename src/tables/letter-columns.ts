import type { PublishedRow } from '../classify/decision-row.ts'
import type { Column } from './table.ts'

const ORDER = 'Below zero where the letter’s dates stand in an impossible order, empty where one is not stated.'

/** What a decision has from its letter as a whole: columns of `/data/decisions.*` behind the others. */
export const LETTER_COLUMNS: Column<PublishedRow>[] = [
  {
    name: 'letter_decisions',
    type: 'integer',
    description: 'Number of decisions in the same letter, this one included.',
    required: true,
    minimum: 1,
    cellOf: (row) => row.whole.decisions,
  },
  {
    name: 'letter_outcome',
    type: 'text',
    description:
      'upheld or overturned where all decisions of the letter are, otherwise mixed; empty where an item’s outcome is not known.',
    values: ['upheld', 'overturned', 'mixed'],
    cellOf: (row) => row.whole.outcome,
  },
  {
    name: 'days_denial_to_application',
    type: 'integer',
    description: `Days from utilization review’s denial to the application for review, from the letter’s header. ${ORDER}`,
    cellOf: (row) => row.days.denialToApplication,
  },
  {
    name: 'days_application_to_decision',
    type: 'integer',
    description: `Days from the application to the determination, from the letter’s header. ${ORDER}`,
    cellOf: (row) => row.days.applicationToDecision,
  },
  {
    name: 'days_assignment_to_decision',
    type: 'integer',
    description: `Days from the assignment of the case to the determination, from the letter’s header. ${ORDER}`,
    cellOf: (row) => row.days.assignmentToDecision,
  },
  {
    name: 'priority',
    type: 'text',
    description: 'standard or expedited, as the letter’s header says; empty where it does not.',
    values: ['standard', 'expedited'],
    cellOf: (row) => row.priority,
  },
]
