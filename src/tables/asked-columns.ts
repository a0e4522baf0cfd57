import type { Amount } from '../classify/asked.ts'
import type { PublishedRow } from '../classify/decision-row.ts'
import type { Column } from './table.ts'

const TIME_UNITS = ['day', 'week', 'month', 'year'] as const

/** The two ends of a range; a plain number is both. */
const toRange = (
  name: 'sessions' | 'frequency' | 'duration' | 'quantity',
  type: 'integer' | 'number',
  least: string,
  most = 'The same, at most.',
): Column<PublishedRow>[] => {
  const column = (end: keyof Amount, description: string): Column<PublishedRow> => ({
    name: `${name}_${end}`,
    type,
    description,
    minimum: 0,
    cellOf: (row) => row[name]?.[end] ?? null,
  })
  return [column('min', least), column('max', most)]
}

/** What is asked, in numbers: columns of `/data/decisions.*` behind the fixed ones. */
export const ASKED_COLUMNS: Column<PublishedRow>[] = [
  {
    name: 'other_treatments',
    type: 'list',
    description: 'Other treatments that the request names beside the one in treatment, by id.',
    cellOf: (row) => row.otherTreatments,
  },
  ...toRange(
    'sessions',
    'integer',
    'Visits asked for, at least; empty where the request states no number, or two that disagree.',
    'Visits asked for, at most.',
  ),
  {
    name: 'sessions_basis',
    type: 'text',
    description: 'stated: the request states the number of visits. derived: it is times a week × weeks.',
    values: ['stated', 'derived'],
    cellOf: (row) => row.sessions?.basis ?? null,
  },
  ...toRange(
    'frequency',
    'number',
    'Times in each stretch of time that frequency_per names, at least; empty where not stated.',
  ),
  {
    name: 'frequency_per',
    type: 'text',
    description: 'The stretch of time of the frequency: day, week, month or year.',
    values: TIME_UNITS,
    cellOf: (row) => row.frequency?.per ?? null,
  },
  ...toRange('duration', 'number', 'How long it is asked for, in duration_unit, at least; empty where not stated.'),
  {
    name: 'duration_unit',
    type: 'text',
    description: 'Unit of the duration: day, week, month or year.',
    values: TIME_UNITS,
    cellOf: (row) => row.duration?.unit ?? null,
  },
  ...toRange('quantity', 'number', 'Pieces or measure asked for, in quantity_unit, at least; empty where not stated.'),
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
    minimum: 0,
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
