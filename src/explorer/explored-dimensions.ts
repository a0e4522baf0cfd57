import type { RawCell } from './coded-column.ts'

/** One dimension of the explorer: a name of rates.csv or, behind these, one of its own. */
export interface ExploredDimension {
  id: string
  /** The column of decisions.parquet. */
  column: string
  /** Takes a column's cell to the dimension's value, where that is not the cell itself. */
  toCell?: (cell: RawCell | Date) => RawCell
  /** One of age band, sex, body part and year, which are not combined in cells under eleven. */
  personal?: true
  /** Its values stand on one side of the outcome: where it is chosen, a share overturned says nothing. */
  sided?: true
}

/** The outcome: every rate needs it. */
export const OUTCOME = 'outcome'
/** Divided by reason, a selection has shares on each side of the outcome. */
export const REASON = 'reason'
/** Says which decisions are of one letter; a column, and no dimension. */
export const LETTER_COLUMN = 'letter'

const toYear = (cell: RawCell | Date): RawCell =>
  cell instanceof Date ? String(cell.getUTCFullYear()) : typeof cell === 'string' ? cell.slice(0, 4) : null

/** Every dimension, in the order in which the page lists them. */
export const EXPLORED_DIMENSIONS: readonly ExploredDimension[] = [
  { id: 'category', column: 'category' },
  { id: 'subcategory', column: 'subcategory' },
  { id: 'treatment', column: 'treatment' },
  { id: 'drug_class', column: 'drug_class' },
  { id: 'body_part', column: 'body_parts', personal: true },
  { id: 'ur_action', column: 'ur_action' },
  { id: 'claims_family', column: 'claims_families' },
  { id: 'claims_guideline', column: 'claims_guidelines' },
  { id: 'imr_family', column: 'imr_families' },
  { id: 'imr_guideline', column: 'imr_guidelines' },
  { id: OUTCOME, column: 'outcome', sided: true },
  { id: REASON, column: 'reasons', sided: true },
  { id: 'specialty', column: 'reviewer_specialties' },
  { id: 'state', column: 'reviewer_states' },
  { id: 'age_band', column: 'patient_age_band', personal: true },
  { id: 'sex', column: 'patient_sex', personal: true },
  { id: 'year', column: 'injury_year', personal: true },
  { id: 'decided', column: 'decision_date', toCell: toYear, personal: true },
]

/** The dimension of an id. Throws a RangeError for any other. */
export function dimensionOf(id: string): ExploredDimension {
  const found = EXPLORED_DIMENSIONS.find((dimension) => dimension.id === id)
  if (!found) throw new RangeError(`no dimension is called ${id}`)
  return found
}

export const isPersonal = (id: string): boolean => dimensionOf(id).personal === true
export const isSided = (id: string): boolean => dimensionOf(id).sided === true
