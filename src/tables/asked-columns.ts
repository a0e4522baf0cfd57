import type { DecisionRow } from '../classify/decision-row.ts'
import type { Column } from './column.ts'

/** What is asked, in numbers: columns of `/data/decisions.*` behind the fixed ones. A plain number is its own maximum. */
export const ASKED_COLUMNS: Column<DecisionRow>[] = [
  {
    name: 'other_treatments',
    type: 'list',
    description: 'Other treatments that the request names beside the one in treatment, by id.',
    cellOf: (row) => row.otherTreatments,
  },
  {
    name: 'sessions_min',
    type: 'integer',
    description: 'Visits asked for, at least; empty where the request states no number, or two that disagree.',
    cellOf: (row) => row.sessions?.min ?? null,
  },
  {
    name: 'sessions_max',
    type: 'integer',
    description: 'Visits asked for, at most.',
    cellOf: (row) => row.sessions?.max ?? null,
  },
  {
    name: 'sessions_basis',
    type: 'text',
    description: 'stated: the request states the number of visits. derived: it is times a week × weeks.',
    cellOf: (row) => row.sessions?.basis ?? null,
  },
  {
    name: 'frequency_min',
    type: 'number',
    description: 'Times in each stretch of time that frequency_per names, at least; empty where not stated.',
    cellOf: (row) => row.frequency?.min ?? null,
  },
  {
    name: 'frequency_max',
    type: 'number',
    description: 'The same, at most.',
    cellOf: (row) => row.frequency?.max ?? null,
  },
  {
    name: 'frequency_per',
    type: 'text',
    description: 'The stretch of time of the frequency: day, week, month or year.',
    cellOf: (row) => row.frequency?.per ?? null,
  },
  {
    name: 'duration_min',
    type: 'number',
    description: 'How long it is asked for, in duration_unit, at least; empty where not stated.',
    cellOf: (row) => row.duration?.min ?? null,
  },
  {
    name: 'duration_max',
    type: 'number',
    description: 'The same, at most.',
    cellOf: (row) => row.duration?.max ?? null,
  },
  {
    name: 'duration_unit',
    type: 'text',
    description: 'Unit of the duration: day, week, month or year.',
    cellOf: (row) => row.duration?.unit ?? null,
  },
  {
    name: 'quantity_min',
    type: 'number',
    description: 'Pieces or measure asked for, in quantity_unit, at least; empty where not stated.',
    cellOf: (row) => row.quantity?.min ?? null,
  },
  {
    name: 'quantity_max',
    type: 'number',
    description: 'The same, at most.',
    cellOf: (row) => row.quantity?.max ?? null,
  },
  {
    name: 'quantity_unit',
    type: 'text',
    description: 'What the quantity counts or measures (tablet, gram, box); empty where the request does not say.',
    cellOf: (row) => row.quantity?.unit ?? null,
  },
  {
    name: 'refills',
    type: 'integer',
    description: 'Refills of a prescription; 0 where the request excludes them, empty where not stated.',
    cellOf: (row) => row.refills?.max ?? null,
  },
  {
    name: 'strengths',
    type: 'list',
    description: 'Doses and concentrations in the order of the request: 10/325 mg, 5%.',
    cellOf: (row) => row.strengths,
  },
  {
    name: 'laterality',
    type: 'list',
    description: 'Sides that the request names: left, right, bilateral.',
    cellOf: (row) => row.laterality,
  },
  {
    name: 'levels',
    type: 'list',
    description: 'Spinal levels that the request names: L4, L4-L5; a range stays one.',
    cellOf: (row) => row.levels,
  },
]
