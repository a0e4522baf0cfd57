import { fixed, one, toDimensions } from './dimension.ts'
import { LETTER_SIZES, toLetterSize } from './letter-sizes.ts'
import { LETTER_OUTCOME_WORDS, SEX_WORDS } from './value-words.ts'

const sizes = LETTER_SIZES.map(({ id, least, most }) => {
  const words =
    least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `${least} or more` : `${least} to ${most}`
  return [id, `${words} ${most === 1 ? 'decision' : 'decisions'}`]
})

/** What the decisions of a letter have in common: the worker, and the letter itself. */
export const BY_WORKER_AND_LETTER = toDimensions([
  {
    id: 'age_band',
    column: 'patient_age_band',
    label: 'Worker’s age',
    without: 'Age not stated',
    order: 'ascending',
    valuesOf: ({ ageBand }) => one(ageBand),
    names: fixed({
      '0-17': 'Under 18',
      '18-24': '18 to 24',
      '25-34': '25 to 34',
      '35-44': '35 to 44',
      '45-54': '45 to 54',
      '55-64': '55 to 64',
      '65+': '65 and over',
    }),
    personal: true,
    publishedIn: ['lists', 'explorer'],
  },
  {
    id: 'sex',
    column: 'patient_sex',
    label: 'Worker’s sex',
    without: 'Sex not stated',
    valuesOf: ({ sex }) => one(sex),
    names: fixed(SEX_WORDS),
    personal: true,
    publishedIn: ['lists', 'explorer'],
  },
  {
    id: 'letter_size',
    column: 'letter_decisions',
    label: 'Decisions in the letter',
    without: 'Not read',
    valuesOf: ({ whole }) => [toLetterSize(whole.decisions).id],
    names: fixed(Object.fromEntries(sizes)),
    publishedIn: ['lists'],
  },
  {
    id: 'letter_outcome',
    column: 'letter_outcome',
    label: 'Outcome of the letter',
    without: 'Not read',
    valuesOf: ({ whole }) => one(whole.outcome),
    names: fixed(LETTER_OUTCOME_WORDS),
    publishedIn: ['lists'],
  },
])
