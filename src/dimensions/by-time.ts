import { DAY_BANDS, toDayBand } from './day-bands.ts'
import { PERIOD_NAMES, toPeriod } from './decided-period.ts'
import { fixed, one, toDimensions } from './dimension.ts'

const EVERYWHERE = ['rates', 'lists', 'explorer'] as const

const yearOf = (day: string): string => day.slice(0, 4)

const bandOf = (days: number | null): string[] => (days === null ? [] : [toDayBand(days).id])
const bands = fixed(
  Object.fromEntries(
    DAY_BANDS.map(({ id, from, to }) => {
      if (from === Number.NEGATIVE_INFINITY) return [id, 'Dates in an impossible order']
      return [id, to === Number.POSITIVE_INFINITY ? `${from} days or more` : `${from} to ${to} days`]
    }),
  ),
)

/** When, and how long it took. */
export const BY_TIME = toDimensions([
  {
    id: 'decision_year',
    // The explorer's name of it; the lists of that name, by periods, have stayed.
    formerly: ['decided'],
    column: 'decision_date',
    label: 'Year of decision',
    without: 'Date not stated',
    order: 'descending',
    valuesOf: ({ decisionDate }) => one(decisionDate && yearOf(decisionDate)),
    fromCell: yearOf,
    personal: true,
    publishedIn: EVERYWHERE,
  },
  {
    id: 'injury_year',
    formerly: ['year'],
    column: 'injury_year',
    label: 'Year of injury',
    without: 'Not read',
    order: 'descending',
    valuesOf: ({ injuryYear }) => one(injuryYear),
    personal: true,
    publishedIn: EVERYWHERE,
  },
  {
    id: 'decided',
    column: 'decision_date',
    label: 'Decided',
    without: 'Date not stated',
    valuesOf: ({ decisionDate }) => one(decisionDate && toPeriod(decisionDate).id),
    names: fixed(PERIOD_NAMES),
    publishedIn: ['lists'],
  },
  {
    id: 'days_to_application',
    column: 'days_denial_to_application',
    label: 'From denial to application',
    without: 'Dates not stated',
    valuesOf: ({ days }) => bandOf(days.denialToApplication),
    names: bands,
    publishedIn: ['lists'],
  },
  {
    id: 'days_to_decision',
    column: 'days_application_to_decision',
    label: 'From application to determination',
    without: 'Dates not stated',
    valuesOf: ({ days }) => bandOf(days.applicationToDecision),
    names: bands,
    publishedIn: ['lists'],
  },
  {
    id: 'days_in_review',
    column: 'days_assignment_to_decision',
    label: 'From assignment to determination',
    without: 'Dates not stated',
    valuesOf: ({ days }) => bandOf(days.assignmentToDecision),
    names: bands,
    publishedIn: ['lists'],
  },
])
