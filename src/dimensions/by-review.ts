import { fixed, named, one, toDimensions } from './dimension.ts'
import { toLicensure } from './licensure.ts'
import { OUTCOME_WORDS, PRIORITY_WORDS, UR_ACTION_WORDS } from './value-words.ts'

const EVERYWHERE = ['rates', 'lists', 'explorer'] as const

/** What was decided and why, by whom, and how the request came to review. */
export const BY_REVIEW = toDimensions([
  {
    id: 'outcome',
    column: 'outcome',
    label: 'Outcome',
    without: 'Not read',
    valuesOf: ({ outcome }) => one(outcome),
    names: fixed(OUTCOME_WORDS),
    sided: true,
    publishedIn: ['explorer'],
  },
  {
    id: 'reason',
    column: 'reasons',
    label: 'Reason',
    without: 'No reason read',
    overlap: 'A decision can give several reasons',
    valuesOf: ({ reasons }) => reasons,
    names: named(({ reasons }) => reasons),
    sided: true,
    pages: 'reasons',
    publishedIn: ['lists', 'explorer'],
  },
  {
    id: 'specialty',
    column: 'reviewer_specialties',
    label: 'Reviewer’s specialty',
    without: 'Not read',
    overlap: 'A reviewer can have several specialties',
    valuesOf: ({ specialties }) => specialties,
    names: named(({ specialties }) => specialties),
    publishedIn: [...EVERYWHERE, 'treatments'],
  },
  {
    id: 'state',
    column: 'reviewer_states',
    label: 'Reviewer licensed in',
    without: 'Not read',
    overlap: 'A reviewer can be licensed in several states',
    valuesOf: ({ states }) => states,
    publishedIn: EVERYWHERE,
  },
  {
    id: 'licensure',
    column: 'reviewer_states',
    label: 'Reviewer’s licensure',
    without: 'Not read',
    valuesOf: (row) => one(toLicensure(row)),
    names: fixed({
      'california-only': 'California only',
      'california-and-others': 'California and other states',
      'other-states': 'Other states only',
    }),
    publishedIn: ['lists'],
  },
  {
    id: 'ur_action',
    column: 'ur_action',
    label: 'Claims administrator’s action',
    without: 'Not stated',
    valuesOf: ({ urAction }) => one(urAction),
    names: fixed(UR_ACTION_WORDS),
    publishedIn: [...EVERYWHERE, 'treatments'],
  },
  {
    id: 'priority',
    column: 'priority',
    label: 'Priority of the review',
    without: 'Not stated',
    valuesOf: ({ priority }) => one(priority),
    names: fixed(PRIORITY_WORDS),
    publishedIn: EVERYWHERE,
  },
])
