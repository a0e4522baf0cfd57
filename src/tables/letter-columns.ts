import type { PublishedRow } from '../classify/decision-row.ts'
import { type Column, integer, text } from './table.ts'

const ORDER = 'Below zero where the letter’s dates stand in an impossible order, empty where one is not stated.'

/** What a decision has from its letter as a whole: columns of `/data/decisions.*` behind the others. */
export const LETTER_COLUMNS: Column<PublishedRow>[] = [
  integer(
    'letter_decisions',
    'Number of decisions in the same letter, this one included.',
    (row) => row.whole.decisions,
    { required: true, minimum: 1 },
  ),
  text(
    'letter_outcome',
    'upheld or overturned where all decisions of the letter are, otherwise mixed; empty where an item’s outcome is not known.',
    (row) => row.whole.outcome,
    { values: ['upheld', 'overturned', 'mixed'] },
  ),
  integer(
    'days_denial_to_application',
    `Days from utilization review’s denial to the application for review, from the letter’s header. ${ORDER}`,
    (row) => row.days.denialToApplication,
  ),
  integer(
    'days_application_to_decision',
    `Days from the application to the determination, from the letter’s header. ${ORDER}`,
    (row) => row.days.applicationToDecision,
  ),
  integer(
    'days_assignment_to_decision',
    `Days from the assignment of the case to the determination, from the letter’s header. ${ORDER}`,
    (row) => row.days.assignmentToDecision,
  ),
  text(
    'priority',
    'standard or expedited, as the letter’s header says; empty where it does not.',
    (row) => row.priority,
    { values: ['standard', 'expedited'] },
  ),
]
