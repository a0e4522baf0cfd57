import type { Amount } from '../classify/asked.ts'
import type { PublishedRow } from '../classify/decision-row.ts'
import { type Column, integer, list, text } from './table.ts'

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
  list(
    'other_treatments',
    'Other treatments that the request names beside the one in treatment, by id.',
    (row) => row.otherTreatments,
  ),
  ...toRange(
    'sessions',
    'integer',
    'Visits asked for, at least; empty where the request states no number, or two that disagree.',
    'Visits asked for, at most.',
  ),
  text(
    'sessions_basis',
    'stated: the request states the number of visits. derived: it is times a week × weeks.',
    (row) => row.sessions?.basis ?? null,
    { values: ['stated', 'derived'] },
  ),
  ...toRange(
    'frequency',
    'number',
    'Times in each stretch of time that frequency_per names, at least; empty where not stated.',
  ),
  text(
    'frequency_per',
    'The stretch of time of the frequency: day, week, month or year.',
    (row) => row.frequency?.per ?? null,
    { values: TIME_UNITS },
  ),
  ...toRange('duration', 'number', 'How long it is asked for, in duration_unit, at least; empty where not stated.'),
  text('duration_unit', 'Unit of the duration: day, week, month or year.', (row) => row.duration?.unit ?? null, {
    values: TIME_UNITS,
  }),
  ...toRange('quantity', 'number', 'Pieces or measure asked for, in quantity_unit, at least; empty where not stated.'),
  text(
    'quantity_unit',
    'What the quantity counts or measures (tablet, gram, box); empty where the request does not say.',
    (row) => row.quantity?.unit ?? null,
  ),
  integer(
    'refills',
    'Refills of a prescription; 0 where the request excludes them, empty where not stated.',
    (row) => row.refills?.max ?? null,
    { minimum: 0 },
  ),
  list('strengths', 'Doses and concentrations in the order of the request: 10/325 mg, 5%.', (row) => row.strengths),
  list('laterality', 'Sides that the request names: left, right, bilateral.', (row) => row.laterality),
  list('levels', 'Spinal levels that the request names: L4, L4-L5; a range stays one.', (row) => row.levels),
]
