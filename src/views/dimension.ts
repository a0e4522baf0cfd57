import type { DecisionRow } from '../classify/decision-row.ts'

/** What decisions can be grouped by; the folder of its lists below `/browse/`. */
export type Dimension =
  | 'all'
  | 'category'
  | 'subcategory'
  | 'treatment'
  | 'drug-class'
  | 'body-part'
  | 'claims-guideline'
  | 'claims-family'
  | 'imr-guideline'
  | 'imr-family'
  | 'specialty'
  | 'state'
  | 'ur-action'
  | 'year'

interface Grouping {
  /** Names one value of the dimension, as in "Reviewer's guideline: ODG". */
  label: string
  /** Whether one decision can stand under several values, so that the counts overlap. */
  overlaps: boolean
  /** The values of one decision; `''` where it was not read or not classified, `[]` where it does not apply. */
  valuesOf: (row: DecisionRow) => string[]
}

const orNotRead = (values: readonly string[]): string[] => (values.length > 0 ? [...values] : [''])
const one = (value: string | null): string[] => [value ?? '']

/** `none` is a reading of its own: the field says that nothing was cited. */
const cited = (guidelines: readonly string[], families: readonly string[]): string[] =>
  orNotRead(guidelines.length === 0 && families.includes('none') ? ['none'] : guidelines)

/** Every dimension, in the order in which the site offers them. */
export const DIMENSIONS: Readonly<Record<Dimension, Grouping>> = {
  all: { label: 'All decisions', overlaps: false, valuesOf: () => ['all'] },
  category: { label: 'Treatment', overlaps: false, valuesOf: (row) => one(row.category) },
  subcategory: { label: 'Treatment', overlaps: false, valuesOf: (row) => one(row.subcategory) },
  treatment: { label: 'Treatment', overlaps: false, valuesOf: (row) => one(row.treatment) },
  'drug-class': {
    label: 'Drug class',
    overlaps: false,
    // A treatment that is no drug has no class to be read.
    valuesOf: (row) => (row.drugClass === null && row.treatment !== null ? [] : one(row.drugClass)),
  },
  'body-part': { label: 'Body part', overlaps: true, valuesOf: (row) => orNotRead(row.bodyParts) },
  'claims-guideline': {
    label: 'Claims administrator’s guideline',
    overlaps: true,
    valuesOf: (row) => cited(row.claimsGuidelines, row.claimsFamilies),
  },
  'claims-family': {
    label: 'Claims administrator’s source',
    overlaps: true,
    valuesOf: (row) => orNotRead(row.claimsFamilies),
  },
  'imr-guideline': {
    label: 'Reviewer’s guideline',
    overlaps: true,
    valuesOf: (row) => cited(row.imrGuidelines, row.imrFamilies),
  },
  'imr-family': { label: 'Reviewer’s source', overlaps: true, valuesOf: (row) => orNotRead(row.imrFamilies) },
  specialty: { label: 'Reviewer’s specialty', overlaps: true, valuesOf: (row) => orNotRead(row.specialties) },
  state: { label: 'Reviewer licensed in', overlaps: true, valuesOf: (row) => orNotRead(row.states) },
  'ur-action': { label: 'Denied or modified', overlaps: false, valuesOf: (row) => one(row.urAction) },
  year: { label: 'Decided in', overlaps: false, valuesOf: (row) => one(row.decisionDate?.slice(0, 4) ?? null) },
}

/** The keys of `DIMENSIONS`, in its order. */
export const DIMENSION_KEYS = Object.keys(DIMENSIONS) as Dimension[]
