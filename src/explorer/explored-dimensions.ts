import { dimensionOf, dimensionsIn } from '../dimensions/dimensions.ts'

/** The outcome: every rate needs it. */
export const OUTCOME = 'outcome'
/** Divided by reason, a selection has shares on each side of the outcome. */
export const REASON = 'reason'
/** Says which decisions are of one letter; a column, and no dimension. */
export const LETTER_COLUMN = 'letter'

/** Every dimension of the explorer, in the order in which the page lists them. */
export const EXPLORED_DIMENSIONS = dimensionsIn('explorer')

export const isPersonal = (id: string): boolean => dimensionOf(id).personal === true
export const isSided = (id: string): boolean => dimensionOf(id).sided === true
