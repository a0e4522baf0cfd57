import type { DecisionRow } from '../classify/decision-row.ts'

/** One way to divide the decisions: a name in rates.csv, and the values that a decision has. */
export interface Dimension {
  id: string
  /** A decision can have several values, so that the rows overlap and do not add up. */
  overlaps: boolean
  /** The values as they stand in decisions.csv; none where none was read or classified. */
  valuesOf: (row: DecisionRow) => string[]
}

const one = (value: string | number | null): string[] => (value === null ? [] : [String(value)])

/** Every dimension of rates.csv, in its order. */
export const DIMENSIONS: Dimension[] = [
  { id: 'all', overlaps: false, valuesOf: () => ['all'] },
  { id: 'category', overlaps: false, valuesOf: (row) => one(row.category) },
  { id: 'subcategory', overlaps: false, valuesOf: (row) => one(row.subcategory) },
  { id: 'treatment', overlaps: false, valuesOf: (row) => one(row.treatment) },
  { id: 'drug_class', overlaps: false, valuesOf: (row) => one(row.drugClass) },
  { id: 'body_part', overlaps: true, valuesOf: (row) => row.bodyParts },
  { id: 'claims_guideline', overlaps: true, valuesOf: (row) => row.claimsGuidelines },
  { id: 'claims_family', overlaps: true, valuesOf: (row) => row.claimsFamilies },
  { id: 'imr_guideline', overlaps: true, valuesOf: (row) => row.imrGuidelines },
  { id: 'imr_family', overlaps: true, valuesOf: (row) => row.imrFamilies },
  { id: 'specialty', overlaps: true, valuesOf: (row) => row.specialties },
  { id: 'state', overlaps: true, valuesOf: (row) => row.states },
  { id: 'ur_action', overlaps: false, valuesOf: (row) => one(row.urAction) },
  { id: 'year', overlaps: false, valuesOf: (row) => one(row.injuryYear) },
]
